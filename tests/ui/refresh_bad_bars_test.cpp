// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that can be read and say what is not so: what of them is stored, what is doubted, and what the screens show.
#include "tests/ui/fault_refresh.h"

#include "core/models/quarantine_table.h"
#include "tests/support/market_builder.h"

namespace chinatech::testing {
namespace {

using namespace std::chrono_literals;

constexpr Day kEve{2024, 12, 31};
const QString kAlibaba = QStringLiteral("9988.HK");
const QString kRight = QStringLiteral("+69.90%");
const QString kInQuarantine = QStringLiteral("base_session_in_quarantine");

class RefreshBadBars : public FaultRefresh {
protected:
    [[nodiscard]] std::vector<Bar> honest() const { return alibaba(tradedBar(kEve, 82.40)); }
    [[nodiscard]] std::shared_ptr<const BarSeries> stored() const { return m_store.load()->record(kAlibaba).bars; }

    void expectStored(const std::vector<Bar>& bars) const
    {
        const auto series = stored();
        ASSERT_EQ(series->size(), bars.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            EXPECT_EQ(series->days[i], bars[i].day);
            EXPECT_NEAR(series->close[i], bars[i].close, bars[i].close * 1e-6) << bars[i].day.toIso().toStdString();
        }
    }
    void expectNotTaken(const RefreshReport& report, const char* outcome) const
    {
        EXPECT_EQ(report.lines.at(0).result, RefreshResult::Failed);
        EXPECT_EQ(logOutcomes("yahoo"), QStringList{QLatin1String(outcome)});
        EXPECT_EQ(healthCell("yahoo", "state"), QStringLiteral("Failing"));
        EXPECT_TRUE(stored()->isSample);
        EXPECT_EQ(ytd(), kRight);
    }
    /// Yahoo answers for Alibaba, with one word of the answer changed.
    void serveChanged(const char* right, const char* wrong)
    {
        FeedWorld world;
        world.yahoo[kAlibaba] = honest();
        m_server.setHandler([world, right, wrong](const SeenRequest& seen) {
            Answer answer = world.answer(seen);
            answer.body.replace(right, wrong);
            return answer;
        });
    }
};

Bar nullRow(Day day) { return {day, kMissing, kMissing, kMissing, kMissing, kMissing}; }

TEST_F(RefreshBadBars, AnotherSymbolIsNoAnswer)
{
    serveChanged("\"symbol\":\"9988.HK\"", "\"symbol\":\"9618.HK\"");
    expectNotTaken(refresh(), "malformed");
}

TEST_F(RefreshBadBars, AnotherCurrencyIsNoAnswer)
{
    serveChanged("\"currency\":\"HKD\"", "\"currency\":\"CNY\"");
    expectNotTaken(refresh(), "malformed");
}

TEST_F(RefreshBadBars, BarsOutOfOrderAreOrdered)
{
    std::vector<Bar> bars = honest();
    std::ranges::reverse(bars.begin(), bars.end() - 1);
    serveBars(bars);
    EXPECT_EQ(refresh().lines.at(0).result, RefreshResult::Updated);
    expectStored(honest());
    EXPECT_EQ(ytd(), kRight);
    EXPECT_TRUE(quarantineCells("reason").isEmpty());
}

TEST_F(RefreshBadBars, OfADuplicateDayTheLaterRowIsKept)
{
    std::vector<Bar> bars = honest();
    const auto eve = std::ranges::find(bars, kEve, &Bar::day);
    bars.insert(eve, tradedBar(kEve, 81.9));
    serveBars(bars);
    EXPECT_EQ(refresh().lines.at(0).result, RefreshResult::Updated);
    expectStored(honest());
    EXPECT_EQ(ytd(), kRight);
}

TEST_F(RefreshBadBars, BarsOfDaysToComeAreLeftOut)
{
    std::vector<Bar> bars = honest();
    for (const char* const iso : {"2025-03-10", "2025-03-11"})
        bars.insert(bars.end() - 1, tradedBar(day(iso), 150));
    serveBars(bars);
    refresh();
    expectStored(honest());
    EXPECT_EQ(m_store.load()->newestSession, day("2025-03-07"));
    EXPECT_EQ(ytd(), kRight);
}

TEST_F(RefreshBadBars, ANullRowIsAMissingSessionAndAskedOfTheSecondFeed)
{
    std::vector<Bar> bars = honest();
    std::ranges::replace(bars, kEve, nullRow(kEve), &Bar::day);
    serveBars(bars, honest());
    EXPECT_EQ(refresh().lines.at(0).result, RefreshResult::Updated);
    expectStored(honest());
    EXPECT_EQ(ytd(), kRight);
}

TEST_F(RefreshBadBars, ANullRowThatNobodyFillsIsNoPrice)
{
    std::vector<Bar> bars = honest();
    std::ranges::replace(bars, kEve, nullRow(kEve), &Bar::day);
    serveBars(bars);
    refresh();
    EXPECT_TRUE(isMissing(stored()->closeOn(kEve)));
    EXPECT_EQ(ytd(), QStringLiteral("no_close_on_base_session"));
}

TEST_F(RefreshBadBars, R08_AMissingMarketDayIsAskedOfTheSecondFeed)
{
    std::vector<Bar> bars = honest();
    std::erase_if(bars, [](const Bar& bar) { return bar.day == kEve; });
    serveBars(bars, honest());
    EXPECT_EQ(refresh().lines.at(0).result, RefreshResult::Updated);
    expectStored(honest());
    EXPECT_EQ(healthCell("tencent", "state"), QStringLiteral("OK"));
    EXPECT_EQ(ytd(), kRight);
}

TEST_F(RefreshBadBars, R16_HundredfoldPricesWaitInQuarantine)
{
    std::vector<Bar> bars = honest();
    std::ranges::replace(bars, kEve, tradedBar(kEve, 8240), &Bar::day);
    serveBars(bars);
    const RefreshReport report = refresh();
    EXPECT_EQ(report.lines.at(0).result, RefreshResult::Quarantined);
    EXPECT_EQ(quarantineCells("reason"), QStringList{QStringLiteral("jump")});
    EXPECT_EQ(quarantineCells("offered"), QStringList{QStringLiteral("8,240.00")});
    EXPECT_EQ(quarantineCells("kept"), QStringList{QStringLiteral("—")});
    EXPECT_EQ(ytd(), kInQuarantine);
    EXPECT_EQ(healthCell("yahoo", "state"), QStringLiteral("OK")) << "the feed answered; it is the price that is doubted";
    EXPECT_TRUE(banner(report).startsWith(QLatin1String("1 bar is in quarantine"))) << banner(report).toStdString();
}

TEST_F(RefreshBadBars, R48_AStaleHalfDayWaitsAndTheUserDecides)
{
    serveBars(alibaba(staleBar(kEve, 82.85)));
    EXPECT_EQ(refresh().lines.at(0).result, RefreshResult::Quarantined);
    EXPECT_EQ(quarantineCells("reason"), QStringList{QStringLiteral("no_trade")});
    EXPECT_EQ(quarantineCells("offered"), QStringList{QStringLiteral("82.85")});
    EXPECT_EQ(ytd(), kInQuarantine);
    EXPECT_TRUE(decideDoubt(m_store, {kAlibaba, kEve, QStringLiteral("yahoo"), false}).value());
    EXPECT_EQ(quarantineCells("decision"), QStringList{QStringLiteral("Rejected")});
    EXPECT_EQ(ytd(), kInQuarantine) << "a rejected bar is no figure either";
    EXPECT_TRUE(decideDoubt(m_store, {kAlibaba, kEve, QStringLiteral("yahoo"), true}).value());
    EXPECT_EQ(ytd(), QStringLiteral("+68.98%")) << "on the user's own word";
}

TEST_F(RefreshBadBars, R48_TheSecondFeedSettlesAStaleHalfDay)
{
    serveBars(alibaba(staleBar(kEve, 82.85)), honest());
    EXPECT_EQ(refresh().lines.at(0).result, RefreshResult::Updated);
    EXPECT_TRUE(quarantineCells("reason").isEmpty());
    EXPECT_EQ(ytd(), kRight);
    const FeedReport report = feedReport();
    ASSERT_EQ(report.disagreements.size(), 1U);
    EXPECT_EQ(report.disagreements[0].disagreement.shown, 82.40);
    EXPECT_EQ(report.disagreements[0].disagreement.other, 82.85);
}

TEST_F(RefreshBadBars, R50_ASplitInTheMiddleOfHistoryKeepsEveryReturn)
{
    std::vector<Bar> bars = honest();
    serveBars(bars);
    refresh();
    m_clock.setWall(m_clock.now() + 72h);
    for (Bar& bar : bars)
        bar = tradedBar(bar.day, bar.close / 3);
    bars.push_back(tradedBar(day("2025-03-10"), 47));
    serveBars(bars);
    const RefreshReport report = refresh();
    EXPECT_EQ(report.lines.at(0).result, RefreshResult::Updated);
    EXPECT_EQ(report.lines.at(0).applied.actions, 1);
    EXPECT_EQ(stored()->closeOn(day("2025-03-07")), 140) << "as it was traded";
    EXPECT_EQ(stored()->closeOn(day("2025-03-10")), 47);
    EXPECT_EQ(ytd(), kRight);
    EXPECT_TRUE(quarantineCells("reason").isEmpty());
}

} // namespace
} // namespace chinatech::testing
