// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"

#include <QEventLoop>

#include <gtest/gtest.h>

#include <string>

namespace chinatech {
namespace {

using namespace std::chrono_literals;

TEST(SystemClock, CallsBackInOrderAndNeverEarly)
{
    SystemClock clock;
    QEventLoop loop;
    std::string calls;
    const SteadyTime begin = clock.steady();
    SteadyTime end{};
    clock.after(30ms, [&] {
        calls += 'c';
        end = clock.steady();
        loop.quit();
    });
    clock.after(5ms, [&] { calls += 'b'; });
    clock.after(-1h, [&] { calls += 'a'; });
    EXPECT_EQ(calls, "") << "never from within after()";
    loop.exec();
    EXPECT_EQ(calls, "abc");
    EXPECT_GE(end - begin, 30ms);
}

TEST(SystemClock, WhatIsTakenBackIsNotCalled)
{
    SystemClock clock;
    QEventLoop loop;
    bool wasCalled = false;
    const int number = clock.after(1ms, [&] { wasCalled = true; });
    clock.after(10ms, [&] { loop.quit(); });
    clock.cancel(number);
    clock.cancel(number);
    loop.exec();
    EXPECT_FALSE(wasCalled);
}

TEST(SystemClock, MayEndWithinItsCallAndDropsTheRest)
{
    auto clock = std::make_unique<SystemClock>();
    QEventLoop loop;
    const auto witness = std::make_shared<int>(0);
    clock->after(1000h, [witness] {});
    clock->after(0ms, [&] {
        clock.reset();
        loop.quit();
    });
    loop.exec();
    EXPECT_EQ(witness.use_count(), 1);
}

} // namespace
} // namespace chinatech
