// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <vector>

namespace chinatech::testing {

/// Time that passes when the test says so.
class FakeClock final : public Clock {
public:
    [[nodiscard]] WallTime now() const override { return m_wall; }
    [[nodiscard]] SteadyTime steady() const override { return m_steady; }

    int after(std::chrono::milliseconds delay, std::function<void()> call) override
    {
        m_calls.push_back({m_steady + std::max(delay, std::chrono::milliseconds{0}), ++m_last, std::move(call)});
        return m_last;
    }

    void cancel(int number) override
    {
        std::erase_if(m_calls, [number](const Call& call) { return call.number == number; });
    }

    /// Time passes; what falls due is called at its own time, in order.
    void advance(std::chrono::milliseconds span)
    {
        const SteadyTime end = m_steady + span;
        while (true) {
            const auto first = earliest();
            if (first == m_calls.end() || first->due > end)
                break;
            moveTo(std::max(first->due, m_steady));
            take(first)();
        }
        moveTo(end);
    }

    /// What is due now.
    void settle() { advance(std::chrono::milliseconds{0}); }

    /// The machine sleeps: the wall goes on, the steady clock stands still.
    void sleep(std::chrono::milliseconds span) { m_wall += span; }

    /// Both go on, but nobody is called until the end, and then everything is late.
    void stall(std::chrono::milliseconds span)
    {
        m_wall += span;
        m_steady += span;
        settle();
    }

    void setWall(WallTime wall) { m_wall = wall; }
    [[nodiscard]] std::size_t waiting() const { return m_calls.size(); }

private:
    struct Call {
        SteadyTime due;
        int number;
        std::function<void()> call;
    };

    std::vector<Call>::iterator earliest()
    {
        return std::min_element(m_calls.begin(), m_calls.end(), [](const Call& a, const Call& b) {
            return a.due != b.due ? a.due < b.due : a.number < b.number;
        });
    }

    std::function<void()> take(std::vector<Call>::iterator which)
    {
        std::function<void()> call = std::move(which->call);
        m_calls.erase(which);
        return call;
    }

    void moveTo(SteadyTime time)
    {
        m_wall += time - m_steady;
        m_steady = time;
    }

    WallTime m_wall{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}};
    SteadyTime m_steady{std::chrono::hours{1}};
    std::vector<Call> m_calls;
    int m_last = 0;
};

} // namespace chinatech::testing
