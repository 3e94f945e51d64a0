// SPDX-License-Identifier: GPL-3.0-or-later
// Four years of real history as the feeds would answer with it: what is right must get through, what went wrong must not.
#include "core/feeds/feed_list.h"
#include "core/feeds/validate.h"
#include "tests/core/feeds/generated.h"
#include "tests/core/feeds/recorded.h"

#include <algorithm>

namespace chinatech::testing {
namespace {

const QString kYahoo = QStringLiteral("yahoo");

HistoryQuery wholePack(const char* typed) { return query(typed, "2021-01-04", "2025-03-10"); }

ValidatedHistory throughYahoo(const HistoryQuery& asked, const std::vector<Bar>& bars)
{
    const auto history = yahooHistory().parse(asked, answer(asYahooAnswers(asked, bars)));
    EXPECT_TRUE(history) << history.error().detail.toStdString();
    return validate(asked, *history, kYahoo, bundledCalendar(asked.exchange), std::nullopt);
}

class RealHistory : public ::testing::TestWithParam<const char*> {};

TEST_P(RealHistory, GetsThroughUnchanged)
{
    const HistoryQuery asked = wholePack(GetParam());
    const std::vector<Bar> bars = realBars(asked.symbol);
    if (bars.empty())
        GTEST_SKIP() << "no ../shared/market-data";
    const ValidatedHistory seen = throughYahoo(asked, bars);
    ASSERT_EQ(seen.bars.size(), bars.size());
    EXPECT_TRUE(seen.doubtful.empty());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        EXPECT_EQ(seen.bars[i].day, bars[i].day);
        EXPECT_NEAR(seen.bars[i].close, bars[i].close, bars[i].close * 5e-7);
    }
    // One session of Bilibili is known to be absent from the pack.
    const std::vector<Day> absent = asked.symbol == QLatin1String("9626.HK") ? std::vector{day("2021-11-19")} : std::vector<Day>{};
    EXPECT_EQ(seen.missing, absent);
}

INSTANTIATE_TEST_SUITE_P(Pack, RealHistory,
                         ::testing::Values("9988", "0700", "9888", "9618", "3690", "1810", "9999", "1024", "0981", "0992", "0020", "9626",
                                           "9961", "1211", "BABA:NYSE", "BIDU:NASDAQ", "JD:NASDAQ", "BILI:NASDAQ", "PDD:NASDAQ",
                                           "AAPL:NASDAQ", "MSFT:NASDAQ", "GOOGL:NASDAQ", "AMZN:NASDAQ", "META:NASDAQ", "NVDA:NASDAQ",
                                           "TSLA:NASDAQ", "HSI"));

TEST(RealHistory, R48_TheHalfDaysThatYahooGotWrong)
{
    const HistoryQuery asked = wholePack("9988");
    std::vector<Bar> bars = realBars(asked.symbol);
    if (bars.empty())
        GTEST_SKIP() << "no ../shared/market-data";
    const std::vector<Day> halfDays{day("2022-01-31"), day("2024-02-09"), day("2024-12-24"), day("2024-12-31"), day("2025-01-28")};
    for (Bar& bar : bars) {
        if (std::ranges::binary_search(halfDays, bar.day)) {
            const double stale = bar.day == day("2024-12-31") ? 82.85 : bar.open;
            bar = {bar.day, stale, stale, stale, stale, 0};
        }
    }
    const ValidatedHistory seen = throughYahoo(asked, bars);
    std::vector<Day> doubted;
    for (const DoubtfulBar& one : seen.doubtful) {
        EXPECT_EQ(one.doubt, BarDoubt::NoTrade);
        doubted.push_back(one.bar.day);
    }
    EXPECT_EQ(doubted, halfDays);
    EXPECT_EQ(seen.bars.size(), bars.size() - halfDays.size());

    // Tencent is asked for the day and has the close of the note: 140.00 / 82.40 − 1 = +69.90 %.
    HistoryQuery lastDay = asked;
    lastDay.days = {day("2024-12-31"), day("2024-12-31")};
    const std::vector<Bar> real = realBars(asked.symbol);
    const auto second = tencentHistory().parse(lastDay, answer(asTencentAnswers(lastDay, {*std::ranges::find(real, day("2024-12-31"), &Bar::day)})));
    ASSERT_TRUE(second) << second.error().detail.toStdString();
    const ValidatedHistory settled = validate(lastDay, *second, QStringLiteral("tencent"), bundledCalendar(asked.exchange), std::nullopt);
    ASSERT_EQ(settled.bars.size(), 1U);
    EXPECT_EQ(settled.bars[0].close, 82.4);
}

TEST(RealHistory, R08_AnySessionThatIsTakenOutIsMissed)
{
    const HistoryQuery asked = wholePack("0700");
    std::vector<Bar> bars = realBars(asked.symbol);
    if (bars.empty())
        GTEST_SKIP() << "no ../shared/market-data";
    std::vector<Day> taken;
    for (std::size_t i = bars.size() - 2; i > 0 && taken.size() < 20; i = i > 50 ? i - 50 : 0) {
        taken.insert(taken.begin(), bars[i].day);
        bars.erase(bars.begin() + static_cast<std::ptrdiff_t>(i));
    }
    EXPECT_EQ(throughYahoo(asked, bars).missing, taken);
}

} // namespace
} // namespace chinatech::testing
