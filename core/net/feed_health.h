// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/fetch_error.h"

#include <QString>

#include <optional>

namespace chinatech {

/// How a feed has been doing; kept in the store, so that a restart does not forget a ban.
struct FeedHealth {
    QString feed;
    std::optional<WallTime> lastSuccess;            ///< of a usable answer
    std::optional<WallTime> lastFailure;
    std::optional<FetchError> lastError;            ///< what counted as a failure last
    int failuresInARow = 0;
    int rateLimitsInARow = 0;
    std::optional<WallTime> pausedUntil;            ///< the breaker is open until then

    bool operator==(const FeedHealth&) const = default;
};

} // namespace chinatech
