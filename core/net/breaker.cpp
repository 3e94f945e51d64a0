// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/breaker.h"

#include "core/net/back_off.h"

#include <algorithm>

namespace chinatech {
namespace {

std::chrono::seconds longestPause(const RequestPolicy& policy)
{
    std::chrono::seconds longest = std::max<std::chrono::seconds>(kLongestPause, policy.breakerPause);
    for (const std::chrono::seconds pause : policy.rateLimitPauses)
        longest = std::max(longest, pause);
    return longest;
}

std::chrono::seconds rateLimitPause(const RequestPolicy& policy, int inARow)
{
    if (policy.rateLimitPauses.empty())
        return policy.breakerPause;
    const int last = static_cast<int>(policy.rateLimitPauses.size()) - 1;
    return policy.rateLimitPauses[static_cast<std::size_t>(std::clamp(inARow - 1, 0, last))];
}

/// What the server asked for, where it is more than a back-off can give.
std::chrono::seconds askedPause(const FetchError& error)
{
    const std::chrono::seconds asked = error.retryAfter.value_or(std::chrono::seconds{0});
    return asked > kLongestBackOff ? std::min<std::chrono::seconds>(asked, kLongestPause) : std::chrono::seconds{0};
}

FeedHealth afterAnswer(FeedHealth health, bool wasUsable, BreakerState state, WallTime now)
{
    if (wasUsable)
        health.lastSuccess = now;
    // An answer to a request that was on its way when the pause began does not end the pause.
    if (state != BreakerState::Open) {
        health.failuresInARow = 0;
        health.rateLimitsInARow = 0;
        health.pausedUntil.reset();
    }
    return health;
}

/// A failure during the pause belongs to what began it; it must not lengthen the row of pauses.
FeedHealth afterLateFailure(FeedHealth health, const FetchError& error, WallTime now)
{
    health.lastFailure = now;
    if (const auto asked = askedPause(error); asked.count() > 0)
        health.pausedUntil = std::max(*health.pausedUntil, now + asked);
    return health;
}

FeedHealth afterFailure(FeedHealth health, const RequestPolicy& policy, const FetchError& error,
                        BreakerState state, WallTime now, Reach reach)
{
    health.lastFailure = now;
    health.lastError = error;
    ++health.failuresInARow;
    std::chrono::seconds pause = askedPause(error);
    if (error.kind == FetchErrorKind::RateLimited) {
        ++health.rateLimitsInARow;
        pause = std::max(pause, rateLimitPause(policy, health.rateLimitsInARow));
    } else if (state == BreakerState::HalfOpen || health.failuresInARow >= policy.breakerFailures) {
        pause = std::max(pause, reach == Reach::Server ? policy.breakerPause : policy.unreachablePause);
    }
    if (pause.count() > 0)
        health.pausedUntil = now + pause;
    return health;
}

} // namespace

BreakerState breakerState(const FeedHealth& health, const RequestPolicy& policy, WallTime now)
{
    if (!health.pausedUntil)
        return BreakerState::Closed;
    // A pause that ends later than any pause can was begun under a clock that has been set back since.
    if (now >= *health.pausedUntil || *health.pausedUntil - now > longestPause(policy))
        return BreakerState::HalfOpen;
    return BreakerState::Open;
}

FetchErrorKind pauseKind(const FeedHealth& health)
{
    const bool isLimit = health.lastError && health.lastError->kind == FetchErrorKind::RateLimited;
    return isLimit ? FetchErrorKind::RateLimited : FetchErrorKind::Transient;
}

bool countsAsFailure(FetchErrorKind kind)
{
    return kind != FetchErrorKind::Cancelled && kind != FetchErrorKind::NotFound
        && kind != FetchErrorKind::NoDataInRange;
}

FeedHealth afterAttempt(const FeedHealth& before, const RequestPolicy& policy,
                        const std::optional<FetchError>& error, WallTime now, Reach reach)
{
    if (error && error->kind == FetchErrorKind::Cancelled)
        return before;
    const BreakerState state = breakerState(before, policy, now);
    if (!error || !countsAsFailure(error->kind))
        return afterAnswer(before, !error, state, now);
    const bool beganBySomethingElse = error->kind == FetchErrorKind::RateLimited
        && pauseKind(before) != FetchErrorKind::RateLimited;
    if (state == BreakerState::Open && !beganBySomethingElse)
        return afterLateFailure(before, *error, now);
    return afterFailure(before, policy, *error, state, now, reach);
}

} // namespace chinatech
