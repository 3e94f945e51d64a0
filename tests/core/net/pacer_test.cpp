// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pacer.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;

constexpr SteadyTime at(std::chrono::milliseconds time) { return SteadyTime{time}; }

TEST(Pacer, StartsAreAnIntervalApart)
{
    Pacer pacer{{QStringLiteral("a"), 1000ms, 2}};
    EXPECT_TRUE(pacer.mayStart(at(0ms)));
    pacer.started(at(0ms));
    EXPECT_FALSE(pacer.mayStart(at(999ms)));
    EXPECT_TRUE(pacer.mayStart(at(1000ms)));
}

TEST(Pacer, FullLaneWaitsForAnAnswer)
{
    Pacer pacer{{QStringLiteral("a"), 0ms, 1}};
    pacer.started(at(0ms));
    EXPECT_FALSE(pacer.mayStart(at(1h)));
    pacer.finished();
    EXPECT_TRUE(pacer.mayStart(at(0ms)));
}

TEST(Pacer, SilenceIsNotSavedUp)
{
    Pacer pacer{{QStringLiteral("a"), 1000ms, 5}};
    pacer.started(at(0ms));
    pacer.started(at(10h));
    EXPECT_FALSE(pacer.mayStart(at(10h + 999ms)));
}

TEST(Pacer, HoldsAsLongAsTheServerAsks)
{
    Pacer pacer{{QStringLiteral("a"), 1000ms, 1}};
    pacer.holdUntil(at(20s));
    EXPECT_FALSE(pacer.mayStart(at(19'999ms)));
    EXPECT_TRUE(pacer.mayStart(at(20s)));
    pacer.holdUntil(at(5s));
    EXPECT_EQ(pacer.next(), at(20s));
}

} // namespace
} // namespace chinatech
