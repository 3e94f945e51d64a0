// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/reconcile.h"

#include "tests/support/feed_payloads.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::staleBar;
using testing::tradedBar;

const QString kYahoo = QStringLiteral("yahoo");
const QString kTencent = QStringLiteral("tencent");
constexpr WallTime kNow{};
constexpr int kStored = 12;

/// The n-th weekday from Monday, 2 June 2025, on.
Day session(int n) { return day("2025-06-02") + n + 2 * (n / 5); }

/// Twelve stored sessions, 100 and one more each day.
MarketRecord stored()
{
    BarSeries bars;
    for (int n = 0; n < kStored; ++n)
        bars.append(tradedBar(session(n), 100 + n));
    bars.source = kYahoo;
    MarketRecord record;
    record.bars = std::make_shared<const BarSeries>(std::move(bars));
    return record;
}

/// The stored ten before the last again, then "more" days that are not stored.
ValidatedHistory delivered(int more)
{
    ValidatedHistory history;
    for (int n = 2; n < kStored + more; ++n)
        history.bars.push_back(tradedBar(session(n), 100 + n));
    return history;
}

std::vector<Day> daysOf(const std::vector<SourcedBar>& bars)
{
    std::vector<Day> days;
    for (const SourcedBar& one : bars)
        days.push_back(one.bar.day);
    return days;
}

DoubtfulBar noTrade(int n) { return {staleBar(session(n), 90), BarDoubt::NoTrade, kYahoo, kNow}; }

TEST(Reconcile, OnlyNewDaysAreWritten)
{
    const HistoryChanges changes = reconcile(stored(), delivered(2), kYahoo, kNow);
    EXPECT_EQ(daysOf(changes.bars), (std::vector{session(12), session(13)}));
    EXPECT_TRUE(changes.open.empty());
    EXPECT_TRUE(changes.doubts.empty());
}

TEST(Reconcile, TheSampleIsNoPastToAgreeWith)
{
    MarketRecord sample = stored();
    BarSeries bars = *sample.bars;
    bars.isSample = true;
    for (double& close : bars.close)
        close *= 3;
    sample.bars = std::make_shared<const BarSeries>(std::move(bars));
    EXPECT_EQ(reconcile(sample, delivered(1), kYahoo, kNow).bars.size(), 11u);
}

TEST(Reconcile, HalfAPerCentIsRoundingAndMoreIsADoubt)
{
    ValidatedHistory within = delivered(0);
    within.bars[3].close *= 1.004;
    EXPECT_TRUE(reconcile(stored(), within, kYahoo, kNow).doubts.empty());
    ValidatedHistory beyond = delivered(1);
    beyond.bars[3].close *= 1.02;
    const HistoryChanges changes = reconcile(stored(), beyond, kYahoo, kNow);
    ASSERT_EQ(changes.doubts.size(), 1u);
    EXPECT_EQ(changes.doubts[0].bar.day, session(5));
    EXPECT_EQ(changes.doubts[0].doubt, BarDoubt::Disagrees);
    EXPECT_EQ(changes.open, std::set{session(5)});
    EXPECT_EQ(daysOf(changes.bars), std::vector{session(12)}) << "one wrong day does not discredit the new one";
}

TEST(Reconcile, ThreeContradictionsDiscreditTheNewDaysToo)
{
    ValidatedHistory odd = delivered(1);
    for (const std::size_t n : {1u, 4u, 6u})
        odd.bars[n].close *= 1.02 + 0.03 * static_cast<double>(n);
    const HistoryChanges changes = reconcile(stored(), odd, kYahoo, kNow);
    EXPECT_FALSE(changes.split);
    EXPECT_TRUE(changes.bars.empty());
    EXPECT_EQ(changes.open, (std::set{session(3), session(6), session(8), session(12)}));
}

TEST(Reconcile, AStoredBarIsCompletedAtItsStoredClose)
{
    MarketRecord bare = stored();
    BarSeries bars = *bare.bars;
    bars.open[7] = bars.high[7] = bars.low[7] = bars.volume[7] = kMissing;
    bare.bars = std::make_shared<const BarSeries>(std::move(bars));
    ValidatedHistory full = delivered(0);
    full.bars[5].close *= 1.001;
    const HistoryChanges changes = reconcile(bare, full, kYahoo, kNow);
    ASSERT_EQ(daysOf(changes.bars), std::vector{session(7)});
    EXPECT_EQ(changes.bars[0].bar.close, 107);
    EXPECT_FALSE(isMissing(changes.bars[0].bar.high));
}

TEST(Reconcile, AMissingSessionIsAskedForUntilItIsKnownToBeUntraded)
{
    ValidatedHistory holes = delivered(0);
    holes.missing = {session(12), session(5)};
    EXPECT_EQ(reconcile(stored(), holes, kYahoo, kNow).open, std::set{session(12)}) << "the other has a stored close";
    MarketRecord suspended = stored();
    suspended.untraded = {session(12)};
    EXPECT_TRUE(reconcile(suspended, holes, kYahoo, kNow).open.empty());
}

TEST(HearSecond, ItsCloseSettlesADayInQuarantine)
{
    ValidatedHistory first = delivered(0);
    first.doubtful = {noTrade(12)};
    HistoryChanges changes = reconcile(stored(), first, kYahoo, kNow);
    hearSecond(changes, stored(), delivered(2), kTencent, kNow);
    ASSERT_EQ(daysOf(changes.bars), std::vector{session(12)});
    EXPECT_EQ(changes.bars[0].source, kTencent);
    EXPECT_EQ(changes.settled, std::set{session(12)});
    ASSERT_EQ(changes.disagreements.size(), 1u);
    EXPECT_EQ(changes.disagreements[0].shown, 112);
    EXPECT_EQ(changes.disagreements[0].other, 90);
}

TEST(HearSecond, WhatItDoesNotListBetweenItsSessionsWasNotTraded)
{
    ValidatedHistory first = delivered(0);
    first.doubtful = {noTrade(12), noTrade(14)};
    HistoryChanges changes = reconcile(stored(), first, kYahoo, kNow);
    ValidatedHistory second = delivered(2);
    std::erase_if(second.bars, [](const Bar& bar) { return bar.day == session(12); });
    hearSecond(changes, stored(), second, kTencent, kNow);
    EXPECT_EQ(changes.untraded, std::set{session(12)});
    EXPECT_EQ(changes.open, std::set{session(14)}) << "after its last session it says nothing";
}

TEST(HearSecond, AStoredCloseOutlivesASecondFeedThatHasNone)
{
    ValidatedHistory first = delivered(0);
    first.bars[3].close *= 1.02;
    HistoryChanges changes = reconcile(stored(), first, kYahoo, kNow);
    ValidatedHistory second = delivered(1);
    std::erase_if(second.bars, [](const Bar& bar) { return bar.day == session(5); });
    hearSecond(changes, stored(), second, kTencent, kNow);
    EXPECT_TRUE(changes.untraded.empty());
    EXPECT_EQ(changes.open, std::set{session(5)});
}

TEST(HearSecond, ItDecidesBetweenStoreAndDelivery)
{
    ValidatedHistory first = delivered(0);
    first.bars[3].close *= 1.02;
    HistoryChanges kept = reconcile(stored(), first, kYahoo, kNow);
    hearSecond(kept, stored(), delivered(0), kTencent, kNow);
    EXPECT_TRUE(kept.bars.empty());
    EXPECT_EQ(kept.settled, std::set{session(5)});

    HistoryChanges corrected = reconcile(stored(), first, kYahoo, kNow);
    ValidatedHistory second = delivered(0);
    second.bars[3].close *= 1.02;
    hearSecond(corrected, stored(), second, kTencent, kNow);
    ASSERT_EQ(daysOf(corrected.bars), std::vector{session(5)});
    EXPECT_DOUBLE_EQ(corrected.bars[0].bar.close, 105 * 1.02);
}

TEST(HearSecond, ThreeOpinionsLeaveTheDayOpen)
{
    ValidatedHistory first = delivered(0);
    first.bars[3].close *= 1.02;
    HistoryChanges changes = reconcile(stored(), first, kYahoo, kNow);
    ValidatedHistory second = delivered(0);
    second.bars[3].close *= 0.96;
    hearSecond(changes, stored(), second, kTencent, kNow);
    EXPECT_TRUE(changes.bars.empty());
    EXPECT_EQ(changes.doubts.size(), 2u);
    EXPECT_EQ(changes.open, std::set{session(5)});
}

} // namespace
} // namespace chinatech
