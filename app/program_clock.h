// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/system_clock.h"

namespace chinatech {

/// The machine's clock. CHINATECH_NOW=2025-03-07T12:00:00Z, which is there for tests, sets the wall to that moment when
/// the clock is made; it goes on from there.
class ProgramClock final : public Clock {
public:
    ProgramClock();

    [[nodiscard]] WallTime now() const override { return m_machine.now() + m_shift; }
    [[nodiscard]] SteadyTime steady() const override { return m_machine.steady(); }
    int after(std::chrono::milliseconds delay, std::function<void()> call) override
    {
        return m_machine.after(delay, std::move(call));
    }
    void cancel(int number) override { m_machine.cancel(number); }

private:
    SystemClock m_machine;
    std::chrono::milliseconds m_shift{0};
};

} // namespace chinatech
