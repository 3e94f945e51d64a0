// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/close_match.h"
#include "tests/support/feed_payloads.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::tradedBar;

const Day kMonday = day("2025-06-02");

/// Twelve sessions from a Monday on, close by close.
BarSeries storedCloses(double close)
{
    BarSeries bars;
    for (int i = 0; i < 12; ++i)
        bars.append(tradedBar(kMonday + i + 2 * (i / 5), close + i));
    return bars;
}

std::vector<Bar> deliveredLike(const BarSeries& stored, double divisor, std::size_t until)
{
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < stored.size(); ++i)
        bars.push_back(tradedBar(stored.days[i], stored.close[i] / (i < until ? divisor : 1)));
    return bars;
}

TEST(CloseMatch, SmallDifferencesAreRounding)
{
    const BarSeries stored = storedCloses(100);
    const CloseMatch match = matchCloses(stored, deliveredLike(stored, 1.004, 12));
    EXPECT_EQ(match.compared, 12u);
    EXPECT_TRUE(match.differing.empty());
    EXPECT_EQ(matchCloses(stored, deliveredLike(stored, 1.006, 12)).differing.size(), 12u);
}

TEST(CloseMatch, R14_AConstantRatioBeforeADayIsASplitOnThatDay)
{
    BarSeries stored = storedCloses(100);
    for (std::size_t i = 7; i < stored.size(); ++i)
        stored.close[i] /= 4;
    const CloseMatch match = matchCloses(stored, deliveredLike(stored, 4, 7));
    ASSERT_TRUE(match.split);
    EXPECT_EQ(match.split->exDate, stored.days[7]);
    EXPECT_EQ(match.split->ratio, 4);
}

TEST(CloseMatch, R50_AConstantRatioOverAllDaysIsASplitOnTheNextDay)
{
    const BarSeries stored = storedCloses(355.2);
    std::vector<Bar> delivered = deliveredLike(stored, 3, 12);
    const Day next = stored.days.back() + 1;
    delivered.push_back(tradedBar(next, 121));
    const CloseMatch match = matchCloses(stored, delivered);
    ASSERT_TRUE(match.split);
    EXPECT_EQ(match.split->exDate, next);
    EXPECT_EQ(match.split->ratio, 3);
}

TEST(CloseMatch, ARatioThatNoSplitHasExplainsNothing)
{
    const BarSeries stored = storedCloses(100);
    std::vector<Bar> delivered = deliveredLike(stored, 1.0471, 12);
    delivered.push_back(tradedBar(stored.days.back() + 1, 106));
    EXPECT_FALSE(matchCloses(stored, delivered).split) << "dividend-adjusted prices look like that";
}

TEST(CloseMatch, ASplitMustShowInTheNextPrice)
{
    const BarSeries stored = storedCloses(300);
    std::vector<Bar> delivered = deliveredLike(stored, 100, 12);
    delivered.push_back(tradedBar(stored.days.back() + 1, 310));
    EXPECT_FALSE(matchCloses(stored, delivered).split) << "R-16: a mix-up of units, not a split";
}

TEST(CloseMatch, OneWrongDayIsNoSplit)
{
    const BarSeries stored = storedCloses(100);
    std::vector<Bar> delivered = deliveredLike(stored, 1, 0);
    delivered[4].close /= 2;
    const CloseMatch match = matchCloses(stored, delivered);
    EXPECT_EQ(match.differing, std::vector{delivered[4].day});
    EXPECT_FALSE(match.split);
}

} // namespace
} // namespace chinatech
