// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/breaker.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;

constexpr WallTime kNoon{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 12h};

RequestPolicy policy()
{
    RequestPolicy policy;
    policy.feed = QStringLiteral("yahoo");
    policy.rateLimitPauses = {30min, 2h, 24h};
    return policy;
}

FetchError error(FetchErrorKind kind, std::optional<std::chrono::seconds> retryAfter = {})
{
    return {kind, {}, retryAfter};
}

FeedHealth failed(int times, FeedHealth health = {})
{
    for (int i = 0; i < times; ++i)
        health = afterAttempt(health, policy(), error(FetchErrorKind::Transient), kNoon);
    return health;
}

TEST(Breaker, FiveFailuresInARowPauseFiveMinutes)
{
    EXPECT_EQ(breakerState(failed(4), policy(), kNoon), BreakerState::Closed);
    const FeedHealth health = failed(5);
    EXPECT_EQ(health.pausedUntil, kNoon + 5min);
    EXPECT_EQ(breakerState(health, policy(), kNoon + 5min - 1ms), BreakerState::Open);
    EXPECT_EQ(breakerState(health, policy(), kNoon + 5min), BreakerState::HalfOpen);
    EXPECT_EQ(pauseKind(health), FetchErrorKind::Transient);
}

TEST(Breaker, WhereNobodyWasReachedThePauseIsShort)
{
    FeedHealth health = failed(4);
    EXPECT_FALSE(health.pausedUntil);
    health = afterAttempt(health, policy(), error(FetchErrorKind::Transient), kNoon, Reach::Nobody);
    EXPECT_EQ(health.pausedUntil, kNoon + 10s);
}

TEST(Breaker, AnUsableAnswerEndsTheRow)
{
    const FeedHealth health = afterAttempt(failed(4), policy(), {}, kNoon + 1s);
    EXPECT_EQ(health.failuresInARow, 0);
    EXPECT_EQ(health.lastSuccess, kNoon + 1s);
    EXPECT_EQ(health.lastFailure, kNoon);
    EXPECT_EQ(breakerState(failed(4, health), policy(), kNoon), BreakerState::Closed);
}

TEST(Breaker, WhatAFeedDoesNotHaveIsNoFailure)
{
    for (const FetchErrorKind kind : {FetchErrorKind::NotFound, FetchErrorKind::NoDataInRange}) {
        FeedHealth health;
        for (int i = 0; i < 20; ++i)
            health = afterAttempt(health, policy(), error(kind), kNoon);
        EXPECT_EQ(health, FeedHealth{});
    }
}

TEST(Breaker, CancelledSaysNothing)
{
    EXPECT_EQ(afterAttempt(failed(4), policy(), error(FetchErrorKind::Cancelled), kNoon + 1h), failed(4));
}

TEST(Breaker, BlockedMalformedAndStaleTokensCount)
{
    FeedHealth health = failed(2);
    for (const FetchErrorKind kind : {FetchErrorKind::Blocked, FetchErrorKind::Malformed, FetchErrorKind::AuthStale})
        health = afterAttempt(health, policy(), error(kind), kNoon);
    EXPECT_EQ(breakerState(health, policy(), kNoon), BreakerState::Open);
}

TEST(Breaker, RateLimitPausesGrowAndTheLastRepeats)
{
    FeedHealth health;
    WallTime now = kNoon;
    for (const std::chrono::minutes pause : {30min, 120min, 1440min, 1440min}) {
        health = afterAttempt(health, policy(), error(FetchErrorKind::RateLimited), now);
        EXPECT_EQ(health.pausedUntil, now + pause);
        EXPECT_EQ(pauseKind(health), FetchErrorKind::RateLimited);
        now = *health.pausedUntil;
    }
}

TEST(Breaker, TwoRateLimitsOfOneMomentCountOnce)
{
    const FeedHealth first = afterAttempt({}, policy(), error(FetchErrorKind::RateLimited), kNoon);
    const FeedHealth second = afterAttempt(first, policy(), error(FetchErrorKind::RateLimited), kNoon + 1s);
    EXPECT_EQ(second.rateLimitsInARow, 1);
    EXPECT_EQ(second.pausedUntil, kNoon + 30min);
}

TEST(Breaker, ARateLimitDuringAnotherPauseLengthensIt)
{
    const FeedHealth health = afterAttempt(failed(5), policy(), error(FetchErrorKind::RateLimited), kNoon + 1s);
    EXPECT_EQ(health.pausedUntil, kNoon + 1s + 30min);
    EXPECT_EQ(pauseKind(health), FetchErrorKind::RateLimited);
}

TEST(Breaker, HalfOpenIsDecidedByOneRequest)
{
    const WallTime later = kNoon + 6min;
    const FeedHealth good = afterAttempt(failed(5), policy(), {}, later);
    EXPECT_EQ(breakerState(good, policy(), later), BreakerState::Closed);
    const FeedHealth bad = afterAttempt(failed(5), policy(), error(FetchErrorKind::Transient), later);
    EXPECT_EQ(bad.pausedUntil, later + 5min);
    const FeedHealth unknown = afterAttempt(failed(5), policy(), error(FetchErrorKind::NotFound), later);
    EXPECT_EQ(breakerState(unknown, policy(), later), BreakerState::Closed);
}

TEST(Breaker, AnAnswerThatWasUnderWayDoesNotEndThePause)
{
    const FeedHealth health = afterAttempt(failed(5), policy(), {}, kNoon + 1s);
    EXPECT_EQ(health.pausedUntil, kNoon + 5min);
    EXPECT_EQ(health.lastSuccess, kNoon + 1s);
}

TEST(Breaker, RetryAfterIsHonouredWhenLonger)
{
    const auto until = [](FetchErrorKind kind, std::chrono::seconds after) {
        return afterAttempt({}, policy(), error(kind, after), kNoon).pausedUntil;
    };
    EXPECT_EQ(until(FetchErrorKind::RateLimited, 3h), kNoon + 3h);
    EXPECT_EQ(until(FetchErrorKind::RateLimited, 10s), kNoon + 30min);
    EXPECT_EQ(until(FetchErrorKind::Transient, 2min), kNoon + 2min);
    EXPECT_EQ(until(FetchErrorKind::Transient, 30s), std::nullopt) << "a back-off can give that";
    EXPECT_EQ(until(FetchErrorKind::RateLimited, std::chrono::seconds{100'000'000}), kNoon + 24h);
}

TEST(Breaker, APauseFromAClockThatRanAheadIsNotWaitedFor)
{
    const FeedHealth health = failed(5);
    EXPECT_EQ(breakerState(health, policy(), kNoon - 23h), BreakerState::Open);
    EXPECT_EQ(breakerState(health, policy(), kNoon - 30 * 24h), BreakerState::HalfOpen);
}

} // namespace
} // namespace chinatech
