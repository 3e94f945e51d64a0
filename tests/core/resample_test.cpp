// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resample.h"

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

/// Ten sessions around the turn of 2024: Thursday 26 December to Thursday 9 January, without 1 January.
struct Turn {
    std::vector<Day> days{{2024, 12, 26}, {2024, 12, 27}, {2024, 12, 30}, {2024, 12, 31}, {2025, 1, 2},
                          {2025, 1, 3},   {2025, 1, 6},   {2025, 1, 7},   {2025, 1, 8},   {2025, 1, 9}};
    std::vector<double> open{10, 11, 12, 13, 14, 15, 16, 17, 18, 19};
    std::vector<double> high{15, 12, 13, 14, 19, 16, 17, 18, 19, 20};
    std::vector<double> low{9, 10, 4, 12, 13, 14, 15, 16, 17, 18};
    std::vector<double> close{11, 12, 13, 14, 15, 16, 17, 18, 19, 19.5};
    std::vector<double> volume{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    [[nodiscard]] PriceSpans spans() const { return {days, open, high, low, close, volume}; }
};

} // namespace

TEST(Resample, WeeksBeginOnMondayAcrossTheTurnOfTheYear)
{
    const Turn turn;
    const std::vector<PeriodBar> weeks = resample(turn.spans(), Period::Week);
    ASSERT_EQ(weeks.size(), 3u);
    EXPECT_EQ(weeks[1].first, 2u);      // Monday 30 December
    EXPECT_EQ(weeks[1].last, 5u);       // Friday 3 January
    EXPECT_EQ(weeks[1].open, 12);
    EXPECT_EQ(weeks[1].high, 19);
    EXPECT_EQ(weeks[1].low, 4);
    EXPECT_EQ(weeks[1].close, 16);
    EXPECT_EQ(weeks[1].volume, 3 + 4 + 5 + 6);
}

TEST(Resample, MonthsQuartersAndYearsEndWithTheYear)
{
    const Turn turn;
    for (const Period period : {Period::Month, Period::Quarter, Period::Year}) {
        const std::vector<PeriodBar> bars = resample(turn.spans(), period);
        ASSERT_EQ(bars.size(), 2u);
        EXPECT_EQ(bars[0].last, 3u);
        EXPECT_EQ(bars[0].close, 14);
        EXPECT_EQ(bars[1].open, 14);
        EXPECT_EQ(bars[1].close, 19.5);
    }
}

TEST(Resample, SessionsStayWhatTheyAre)
{
    const Turn turn;
    const std::vector<PeriodBar> bars = resample(turn.spans(), Period::Session);
    ASSERT_EQ(bars.size(), turn.days.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        EXPECT_EQ(bars[i].first, i);
        EXPECT_EQ(bars[i].open, turn.open[i]);
        EXPECT_EQ(bars[i].volume, turn.volume[i]);
    }
}

TEST(Resample, WhatNobodyDeliveredIsNotMadeUp)
{
    Turn turn;
    turn.open[2] = kMissing;
    turn.high[4] = kMissing;        // the week's highest: without it the session counts with its close
    turn.close[5] = kMissing;
    turn.volume[3] = kMissing;
    const PeriodBar week = resample(turn.spans(), Period::Week)[1];
    EXPECT_TRUE(isMissing(week.open));
    EXPECT_EQ(week.high, 16);
    EXPECT_EQ(week.close, 15);
    EXPECT_TRUE(isMissing(week.volume));
    const PeriodBar bare = resample({turn.days, {}, {}, {}, turn.close, {}}, Period::Month)[0];
    EXPECT_TRUE(isMissing(bare.open));
    EXPECT_EQ(bare.high, 14);
    EXPECT_EQ(bare.low, 11);
}

} // namespace chinatech::testing
