// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace chinatech {

/// Tells that the machine slept: meanwhile the wall clock goes on and the steady one does not. Looks every 30 s for as
/// long as it lives; a clock that somebody sets by up to 20 s, or back, is no sleep.
class SleepWatch {
public:
    SleepWatch(Clock& clock, std::function<void()> woke);
    ~SleepWatch();
    SleepWatch(const SleepWatch&) = delete;
    SleepWatch& operator=(const SleepWatch&) = delete;

private:
    void look();

    Clock& m_clock;
    std::function<void()> m_woke;
    WallTime m_wall;
    SteadyTime m_steady;
    int m_timer = 0;
};

} // namespace chinatech
