// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/request_policy.h"

#include <algorithm>
#include <optional>

namespace chinatech {

/// When the next request of one lane may start. Nothing is saved up: after a long silence there is one start, and then
/// the interval again.
class Pacer {
public:
    explicit Pacer(LanePolicy policy) : m_policy{std::move(policy)} {}

    [[nodiscard]] bool mayStart(SteadyTime now) const { return hasRoom() && now >= next(); }
    [[nodiscard]] bool hasRoom() const { return m_onWire < m_policy.parallel; }
    [[nodiscard]] bool isIdle() const { return m_onWire == 0; }
    /// Servers close idle connections, some after five seconds. A request sent at that moment meets a reset, which
    /// looks like a refusal; so slow lanes open a connection each time.
    [[nodiscard]] bool keepsConnections() const { return m_policy.interval < kKeepAlive; }
    /// By interval and server; it may have passed.
    [[nodiscard]] SteadyTime next() const { return std::max(m_next, m_heldUntil); }

    void started(SteadyTime now);
    void finished();
    /// What was started never came to a server: the lane's turn is not used up.
    void neverArrived() { m_next = SteadyTime::min(); }
    /// The server asked for a wait.
    void holdUntil(SteadyTime time);

private:
    static constexpr std::chrono::milliseconds kKeepAlive{5000};

    LanePolicy m_policy;
    SteadyTime m_next{SteadyTime::min()};
    SteadyTime m_heldUntil{SteadyTime::min()};
    int m_onWire = 0;
};

} // namespace chinatech
