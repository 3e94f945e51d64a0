// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/queue_bench.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::FakeHttp;
using testing::kGood;
using testing::Outcome;
using Bench = testing::QueueBench;

TEST(RequestQueue, RateLimitedStopsTheFeedAtOnce)
{
    Bench bench{1000ms, 1};
    bench.answer({429, 200});
    bench.add(5);
    bench.clock.advance(100ms);
    EXPECT_EQ(bench.http.sent.size(), 1U);
    EXPECT_EQ(bench.outcomes, std::vector<Outcome>(5, FetchErrorKind::RateLimited));
    EXPECT_TRUE(bench.queue->isPaused(QStringLiteral("yahoo")));

    bench.clock.advance(29min);
    bench.add(1);
    EXPECT_EQ(bench.outcomes.size(), 5U) << "never from within add()";
    bench.clock.settle();
    EXPECT_EQ(bench.outcomes.size(), 6U);
    EXPECT_EQ(bench.http.sent.size(), 1U);

    bench.clock.advance(1min);
    EXPECT_FALSE(bench.queue->isPaused(QStringLiteral("yahoo")));
    bench.add(1);
    bench.clock.advance(1s);
    EXPECT_EQ(bench.outcomes.back(), kGood);
}

TEST(RequestQueue, TwoRateLimitsAtOnceMakeOnePause)
{
    Bench bench{0ms, 2};
    bench.answer({429});
    bench.add(2);
    bench.clock.advance(1s);
    EXPECT_EQ(bench.http.sent.size(), 2U);
    EXPECT_EQ(bench.queue->health(QStringLiteral("yahoo")).pausedUntil, bench.clock.now() - 1s + 10ms + 30min);
}

TEST(RequestQueue, AfterThePauseOneRequestDecides)
{
    Bench bench{0ms, 4};
    bench.answer({429, 200});
    bench.add(1);
    bench.clock.advance(31min);
    bench.outcomes.clear();
    bench.http.latency = 500ms;
    bench.add(4);
    bench.clock.advance(499ms);
    EXPECT_EQ(bench.http.onWire(), 1U);
    bench.clock.advance(1ms);
    EXPECT_EQ(bench.http.onWire(), 3U);
    bench.clock.advance(1s);
    EXPECT_EQ(bench.outcomes, std::vector<Outcome>(4, kGood));
}

TEST(RequestQueue, AProbeThatFailsIsNotTriedAgain)
{
    Bench bench;
    bench.answer({429, 500});
    bench.add(1);
    bench.clock.advance(31min);
    bench.add(2);
    bench.clock.advance(1min);
    EXPECT_EQ(bench.http.sent.size(), 2U);
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{FetchErrorKind::RateLimited, FetchErrorKind::Transient,
                                                    FetchErrorKind::Transient}));
}

TEST(RequestQueue, FiveFailuresInARowPauseTheFeed)
{
    Bench bench{0ms, 1};
    bench.answer({500});
    bench.add(4);
    bench.clock.advance(1min);
    EXPECT_EQ(bench.http.sent.size(), 5U);
    EXPECT_EQ(bench.outcomes, std::vector<Outcome>(4, FetchErrorKind::Transient));
    EXPECT_TRUE(bench.queue->isPaused(QStringLiteral("yahoo")));
}

/// Without a network, nothing was asked of the feed: neither its hourly turn nor five minutes' peace is due.
TEST(RequestQueue, AHostThatIsNotFoundCostsNoTurn)
{
    Bench bench{1h, 1};
    bool isOnline = false;
    bench.http.handler = [&](const HttpRequest&) -> HttpResult {
        if (isOnline)
            return FakeHttp::status(200);
        return FakeHttp::broken(TransportError::HostNotFound);
    };
    bench.add(2);
    bench.clock.advance(10s);
    EXPECT_EQ(bench.outcomes, std::vector<Outcome>(2, FetchErrorKind::Transient));
    EXPECT_EQ(bench.http.sent.size(), 5U) << "after five failures in a row the feed is paused";

    isOnline = true;
    bench.clock.advance(10s);
    bench.add(1);
    bench.clock.advance(1s);
    EXPECT_EQ(bench.outcomes.back(), kGood);
}

TEST(RequestQueue, NobodyWaitsAnHourForATurn)
{
    Bench bench{1h, 1};
    bench.answer({500, 200});
    bench.add(1);
    bench.clock.advance(10s);
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{FetchErrorKind::Transient})) << "no second try before the next hour";
    bench.add(1);
    bench.clock.advance(1s);
    EXPECT_EQ(bench.outcomes, std::vector<Outcome>(2, FetchErrorKind::Transient));
    EXPECT_EQ(bench.http.sent.size(), 1U);
    EXPECT_TRUE(bench.queue->isIdle());

    bench.clock.advance(1h);
    bench.add(1);
    bench.clock.advance(1s);
    EXPECT_EQ(bench.outcomes.back(), kGood);
}

TEST(RequestQueue, OtherFeedsAreNotStopped)
{
    Bench bench;
    bench.answer({429, 200});
    bench.add(1);
    bench.clock.advance(1s);
    RequestQueue::Item item = bench.item();
    item.request.feed = QStringLiteral("tencent");
    bench.queue->add(std::move(item));
    bench.clock.advance(1s);
    EXPECT_EQ(bench.outcomes.back(), kGood);
}

TEST(RequestQueue, AShortRetryAfterHoldsTheLane)
{
    Bench bench{0ms, 1};
    bench.answer({500, 200}, 20s);
    bench.add(2);
    bench.clock.advance(1min);
    EXPECT_EQ(bench.http.startsInMs(), (std::vector{0, 20'010, 20'020}));
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{kGood, kGood}));
}

TEST(RequestQueue, ALongRetryAfterPausesTheFeed)
{
    Bench bench{0ms, 1};
    bench.answer({500, 200}, 120s);
    bench.add(2);
    bench.clock.advance(1min);
    EXPECT_EQ(bench.http.sent.size(), 1U);
    EXPECT_EQ(bench.outcomes, std::vector<Outcome>(2, FetchErrorKind::Transient));
    EXPECT_EQ(bench.queue->health(QStringLiteral("yahoo")).pausedUntil, bench.clock.now() - 1min + 10ms + 120s);
}

} // namespace
} // namespace chinatech
