// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/request_policy.h"

#include <optional>

namespace chinatech {

/// When the next request of one lane may start. Nothing is saved up: after a long silence there is one start, and then
/// the interval again.
class Pacer {
public:
    explicit Pacer(LanePolicy policy) : m_policy{std::move(policy)} {}

    [[nodiscard]] bool mayStart(SteadyTime now) const { return hasRoom() && now >= m_next; }
    [[nodiscard]] bool hasRoom() const { return m_onWire < m_policy.parallel; }
    /// Servers close idle connections, some after five seconds. A request sent at that moment meets a reset, which
    /// looks like a refusal; so slow lanes open a connection each time.
    [[nodiscard]] bool keepsConnections() const { return m_policy.interval < kKeepAlive; }
    /// The interval alone; it may have passed.
    [[nodiscard]] SteadyTime next() const { return m_next; }

    void started(SteadyTime now);
    void finished();
    /// The server asked for a wait.
    void holdUntil(SteadyTime time);

private:
    static constexpr std::chrono::milliseconds kKeepAlive{5000};

    LanePolicy m_policy;
    SteadyTime m_next{SteadyTime::min()};
    int m_onWire = 0;
};

} // namespace chinatech
