// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/back_off.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;

TEST(BackOff, DoublesFromOneSecondUpToThirty)
{
    constexpr double almostOne = 0.9999999;
    EXPECT_EQ(backOff(1, almostOne), 999ms);
    EXPECT_EQ(backOff(2, almostOne), 1999ms);
    EXPECT_EQ(backOff(3, almostOne), 3999ms);
    EXPECT_EQ(backOff(6, almostOne), 29'999ms);
    EXPECT_EQ(backOff(1000, almostOne), 29'999ms);
}

TEST(BackOff, IsAnythingBelowItsCeiling)
{
    EXPECT_EQ(backOff(2, 0.0), 0ms);
    EXPECT_EQ(backOff(2, 0.25), 500ms);
}

} // namespace
} // namespace chinatech
