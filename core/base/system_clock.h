// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

#include <memory>

namespace chinatech {

/// The machine's time, for what need not wait and is not tested by the clock.
[[nodiscard]] WallTime wallNow();

/// The machine's time, and waiting in the event loop of the thread that makes it. Calls back late, never early.
class SystemClock final : public Clock {
public:
    SystemClock();
    ~SystemClock() override;
    Q_DISABLE_COPY_MOVE(SystemClock)

    [[nodiscard]] WallTime now() const override;
    [[nodiscard]] SteadyTime steady() const override;
    int after(std::chrono::milliseconds delay, std::function<void()> call) override;
    void cancel(int number) override;

private:
    class Waiting;
    std::unique_ptr<Waiting> m_waiting;
};

} // namespace chinatech
