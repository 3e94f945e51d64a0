// SPDX-License-Identifier: GPL-3.0-or-later
// After each close the quote and the bar of one session are held side by side.
#include "core/refresh/session_quotes.h"
#include "core/storage/database.h"
#include "core/storage/quarantine_store.h"
#include "tests/core/refresh/refresh_fixture.h"

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::day;
using testing::FeedWorld;
using testing::kAlibaba;
using testing::kEvening;
using testing::kNewYearsEve;
using testing::tradedBar;

const QString kQuoteCode = QStringLiteral("r_hk09988");

class QuoteCheck : public testing::RefreshFixture {
protected:
    /// Yahoo's history ends at 140; Tencent's quote of the same session says this.
    [[nodiscard]] FeedWorld worldQuoting(double last) const
    {
        FeedWorld world;
        world.yahoo[kAlibaba] = alibaba(tradedBar(kNewYearsEve, 82.40));
        world.quotes[kQuoteCode] = {"09988", "BABA-W", "2025/03/07 16:08:00", "HKD", last};
        return world;
    }

    [[nodiscard]] std::vector<StoredDisagreement> disagreements() const
    {
        return readDisagreements(m_store.database()).value();
    }
};

TEST_F(QuoteCheck, R23_ACloseThatTheQuoteContradictsIsShownBesideIt)
{
    refresh(worldQuoting(141.5));
    const auto found = disagreements();
    ASSERT_EQ(found.size(), 1u);
    const Disagreement& one = found.front().disagreement;
    EXPECT_EQ(found.front().symbol, kAlibaba);
    EXPECT_EQ(one.day, day("2025-03-07"));
    EXPECT_EQ(one.shownSource, QStringLiteral("yahoo"));
    EXPECT_EQ(one.shown, 140);
    EXPECT_EQ(one.otherSource, QStringLiteral("tencent"));
    EXPECT_EQ(one.other, 141.5);
    EXPECT_EQ(m_store.load()->record(kAlibaba).bars->closeOn(day("2025-03-07")), 140) << "the history is what is shown";
    refresh(worldQuoting(141.5));
    ASSERT_EQ(disagreements().size(), 1u);
    EXPECT_EQ(disagreements().front().disagreement.seen, one.seen) << "and is not written again";
}

TEST_F(QuoteCheck, HalfAPercentIsRounding)
{
    refresh(worldQuoting(140.69));
    EXPECT_TRUE(disagreements().empty());
}

TEST_F(QuoteCheck, TheBarMayComeWithALaterRefresh)
{
    FeedWorld world = worldQuoting(141.5);
    world.yahoo.clear();
    refresh(world);
    EXPECT_TRUE(disagreements().empty()) << "the sample has given nothing to compare, or gives way";
    m_clock.advance(60min);
    refresh(worldQuoting(141.5));
    EXPECT_EQ(disagreements().size(), 1u);
}

TEST(SessionQuote, TellsTheCloseOnlyOnceTheSessionIsOver)
{
    Quote quote;
    quote.session = day("2025-03-07");
    quote.last = 140;
    const QString exchange = QStringLiteral("HKEX");
    EXPECT_FALSE(tellsClose(quote, exchange)) << "nobody knows when it was asked for";
    quote.asked = kEvening - 4h;    // 16:00 in Hong Kong, before the closing auction has ended
    EXPECT_FALSE(tellsClose(quote, exchange));
    quote.asked = kEvening - 3h - 30min;
    EXPECT_TRUE(tellsClose(quote, exchange));
    quote.isTrading = true;
    EXPECT_FALSE(tellsClose(quote, exchange));
    quote.isTrading = false;
    quote.isHalted = true;
    EXPECT_FALSE(tellsClose(quote, exchange));
}

TEST_F(QuoteCheck, AQuoteThatNobodyHasIsToldBesideAGoodHistory)
{
    FeedWorld world;
    world.tencent[QStringLiteral("hk09988")] = alibaba(tradedBar(kNewYearsEve, 82.40));
    const RefreshReport report = refresh(world);
    ASSERT_EQ(report.lines.size(), 1u);
    EXPECT_EQ(report.lines.front().result, RefreshResult::Updated);
    EXPECT_FALSE(report.lines.front().error);
    EXPECT_TRUE(report.lines.front().quoteError);
    EXPECT_FALSE(report.lines.front().hasQuote);
    EXPECT_FALSE(refresh(worldQuoting(140)).lines.front().quoteError);
}

TEST_F(QuoteCheck, ASessionInQuarantineIsToldUntilItIsDecided)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = alibaba(testing::staleBar(kNewYearsEve, 82.85));
    EXPECT_EQ(refresh(world).lines.front().waiting, 1);
    const RefreshLine second = refresh(world).lines.front();
    EXPECT_EQ(second.result, RefreshResult::Current);
    EXPECT_EQ(second.waiting, 1);
    ASSERT_TRUE(rejectDoubt(m_store.database(), kAlibaba, kNewYearsEve, QStringLiteral("yahoo")).value());
    EXPECT_EQ(refresh(world).lines.front().waiting, 0);
}

} // namespace
} // namespace chinatech
