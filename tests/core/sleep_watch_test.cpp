// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sleep_watch.h"
#include "tests/support/fake_clock.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::FakeClock;

struct Watched {
    FakeClock clock;
    int times = 0;
    SleepWatch watch{clock, [this] { ++times; }};
};

TEST(SleepWatch, TellsOnceThatTheWallClockRanAhead)
{
    Watched night;
    night.clock.advance(10min);
    EXPECT_EQ(night.times, 0) << "both ran alike";
    night.clock.sleep(8h);
    night.clock.advance(31s);
    EXPECT_EQ(night.times, 1);
    night.clock.advance(10min);
    EXPECT_EQ(night.times, 1);
    night.clock.sleep(1min);
    night.clock.advance(31s);
    EXPECT_EQ(night.times, 2) << "and again after the next one";
}

TEST(SleepWatch, AClockThatIsSetIsNoSleep)
{
    Watched day;
    day.clock.setWall(day.clock.now() + 15s);
    day.clock.advance(31s);
    day.clock.setWall(day.clock.now() - 2h);
    day.clock.advance(31s);
    EXPECT_EQ(day.times, 0);
}

TEST(SleepWatch, LooksNoMoreOnceItIsGone)
{
    FakeClock clock;
    int times = 0;
    {
        const SleepWatch watch{clock, [&times] { ++times; }};
    }
    clock.sleep(8h);
    clock.advance(2min);
    EXPECT_EQ(times, 0);
}

} // namespace
} // namespace chinatech
