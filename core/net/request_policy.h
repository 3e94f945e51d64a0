// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace chinatech {

/// How often one lane of a feed (usually a host) may be asked.
struct LanePolicy {
    QString lane;
    std::chrono::milliseconds interval{1000};   ///< from start to start
    int parallel = 1;                           ///< on the wire at once
};

/// Nobody waits longer for a lane's turn: the request ends, and the next feed or the next refresh may do better.
inline constexpr std::chrono::seconds kLongestTurn{60};

/// How a feed is treated: lanes, and the breaker that opens after failures in a row.
struct RequestPolicy {
    QString feed;
    std::vector<LanePolicy> lanes;
    int breakerFailures = 5;
    std::chrono::seconds breakerPause{300};
    /// Pauses after RateLimited, one after the other; the last one repeats.
    std::vector<std::chrono::seconds> rateLimitPauses{std::chrono::seconds{300}};
    /// Instead of breakerPause where its host was not found: the network may be back any moment, and the feed was not
    /// bothered.
    std::chrono::seconds unreachablePause{10};
};

} // namespace chinatech
