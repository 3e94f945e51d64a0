// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/feed_health.h"
#include "core/net/request_policy.h"

namespace chinatech {

/// Whether a feed may be asked.
enum class BreakerState {
    Closed,     ///< yes
    Open,       ///< not before health.pausedUntil
    HalfOpen    ///< one request, which decides
};

/// No pause is longer, whatever a server asks for.
inline constexpr std::chrono::hours kLongestPause{24};

[[nodiscard]] BreakerState breakerState(const FeedHealth& health, const RequestPolicy& policy, WallTime now);

/// What a request meets that comes during the pause: RateLimited or Transient.
[[nodiscard]] FetchErrorKind pauseKind(const FeedHealth& health);

/// Cancelled says nothing about the feed; NotFound and NoDataInRange are answers of one that works.
[[nodiscard]] bool countsAsFailure(FetchErrorKind kind);

/// Whether an attempt came to a server at all. Without a network, or with a name that is not known, nobody was asked.
enum class Reach { Server, Nobody };

/// The health after one attempt; `error`: nothing if the answer was usable. Attempts that reached nobody open the breaker
/// as others do, for the policy's unreachablePause.
[[nodiscard]] FeedHealth afterAttempt(const FeedHealth& before, const RequestPolicy& policy,
                                      const std::optional<FetchError>& error, WallTime now, Reach reach = Reach::Server);

} // namespace chinatech
