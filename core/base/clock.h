// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace chinatech {

/// Points in time on the wall, UTC; the store keeps them as milliseconds since 1970.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;
/// Time that only runs forward; says how long something takes. It may stand still while the machine sleeps.
using SteadyTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;

/// What time it is, and waiting. Injected, so that tests of pacing, back-off and deadlines need no sleep.
/// One clock belongs to one thread: after() calls back in it.
class Clock {
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual WallTime now() const = 0;
    [[nodiscard]] virtual SteadyTime steady() const = 0;
    /// Calls once, later, never from within this call; the number takes it back.
    virtual int after(std::chrono::milliseconds delay, std::function<void()> call) = 0;
    virtual void cancel(int number) = 0;
};

} // namespace chinatech
