// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/queue_bench.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::FakeClock;
using testing::FakeHttp;
using testing::kGood;
using testing::Outcome;
using Bench = testing::QueueBench;

TEST(RequestQueue, StartsAreAnIntervalApart)
{
    Bench bench{1000ms, 2};
    bench.add(4);
    EXPECT_TRUE(bench.http.sent.empty()) << "never from within add()";
    bench.clock.advance(10s);
    EXPECT_EQ(bench.http.startsInMs(), (std::vector{0, 1000, 2000, 3000}));
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{kGood, kGood, kGood, kGood}));
    EXPECT_TRUE(bench.queue->isIdle());
}

TEST(RequestQueue, KeepsSoManyOnTheWireAndNoMore)
{
    Bench bench{0ms, 2};
    bench.http.latency = 100ms;
    bench.add(30);
    bench.clock.advance(1499ms);
    EXPECT_EQ(bench.outcomes.size(), 28U);
    bench.clock.advance(1ms);
    EXPECT_EQ(bench.outcomes.size(), 30U);
    EXPECT_EQ(bench.http.mostAtOnce, 2U);
}

TEST(RequestQueue, TheNextIsOnTheWireBeforeAnEndIsTold)
{
    Bench bench{0ms, 1};
    std::size_t sentWhenTold = 0;
    RequestQueue::Item first = bench.item();
    first.done = [&](const std::optional<FetchError>&) { sentWhenTold = bench.http.sent.size(); };
    bench.queue->add(std::move(first));
    bench.queue->add(bench.item());
    bench.clock.advance(1s);
    EXPECT_EQ(sentWhenTold, 2U) << "whoever stores the answer keeps nobody waiting";
    EXPECT_EQ(bench.http.mostAtOnce, 1U);
}

TEST(RequestQueue, TheNextIsOnTheWireBeforeAnAnswerIsRead)
{
    Bench bench{0ms, 1};
    std::size_t sentWhenRead = 0;
    bench.queue->add(bench.item("chart", [&](const HttpResult&) -> std::optional<FetchError> {
        sentWhenRead = bench.http.sent.size();
        return std::nullopt;
    }));
    bench.queue->add(bench.item());
    bench.clock.advance(1s);
    EXPECT_EQ(sentWhenRead, 2U);
    EXPECT_EQ(bench.http.mostAtOnce, 1U);
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{kGood, kGood}));
}

TEST(RequestQueue, NothingIsSentAheadOfARefusal)
{
    Bench bench{0ms, 1};
    bench.answer({429});
    bench.add(2);
    bench.clock.advance(1s);
    EXPECT_EQ(bench.http.sent.size(), 1U);
}

TEST(RequestQueue, LanesDoNotWaitForEachOther)
{
    Bench bench{1000ms, 1};
    bench.add(2);
    bench.queue->add(bench.item("other"));
    bench.clock.advance(0ms);
    EXPECT_EQ(bench.http.startsInMs(), (std::vector{0, 0}));
}

TEST(RequestQueue, SlowLanesOpenAConnectionEachTime)
{
    for (const auto& [interval, keeps] : {std::pair{1000ms, true}, {12'000ms, false}}) {
        Bench bench{interval, 1};
        bench.add(1);
        bench.clock.settle();
        EXPECT_EQ(bench.http.sent.front().request.keepConnection, keeps);
    }
}

TEST(RequestQueue, AnUnknownLaneIsTreatedWithCare)
{
    Bench bench{0ms, 5};
    bench.queue->add(bench.item("new"));
    bench.queue->add(bench.item("new"));
    bench.clock.advance(5s);
    EXPECT_EQ(bench.http.startsInMs(), (std::vector{0, 1000}));
}

TEST(RequestQueue, TransientIsTriedThreeTimes)
{
    Bench bench;
    bench.answer({500});
    bench.add(1);
    bench.clock.advance(1min);
    const std::vector<int> starts = bench.http.startsInMs();
    ASSERT_EQ(starts.size(), 3U);
    EXPECT_LT(starts[1], 10 + 1000);
    EXPECT_LT(starts[2], starts[1] + 10 + 2000);
    EXPECT_NE(starts[2] - starts[1], starts[1]) << "jitter";
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{FetchErrorKind::Transient}));
}

TEST(RequestQueue, ASecondTryMayBeGood)
{
    Bench bench;
    bench.answer({500, 200});
    bench.add(1);
    bench.clock.advance(1min);
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{kGood}));
    EXPECT_EQ(bench.queue->health(QStringLiteral("yahoo")).failuresInARow, 0);
}

TEST(RequestQueue, AStaleTokenIsTriedOnceMore)
{
    Bench bench;
    bench.answer({401});
    bench.add(1);
    bench.clock.advance(1min);
    EXPECT_EQ(bench.http.sent.size(), 2U);
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{FetchErrorKind::AuthStale}));
}

TEST(RequestQueue, WhatWouldNotChangeIsNotTriedAgain)
{
    for (const auto& [status, kind] : {std::pair{404, FetchErrorKind::NotFound}, {204, FetchErrorKind::Malformed}}) {
        Bench bench;
        bench.answer({status});
        bench.add(1);
        bench.clock.advance(1h);
        EXPECT_EQ(bench.http.sent.size(), 1U);
        EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{kind}));
    }
}

TEST(RequestQueue, CancelAllEndsEverythingOnce)
{
    Bench bench{0ms, 1};
    bench.http.latency = 1s;
    bench.answer({500, 200});
    bench.add(3);
    bench.clock.advance(1s);      // the first in its back-off, the second on the wire, the third waiting
    ASSERT_EQ(bench.http.onWire(), 1U);
    bench.queue->cancelAll();
    bench.queue->cancelAll();
    EXPECT_TRUE(bench.outcomes.empty()) << "later";
    bench.clock.advance(1h);
    EXPECT_EQ(bench.outcomes, std::vector<Outcome>(3, FetchErrorKind::Cancelled));
    EXPECT_EQ(bench.http.sent.size(), 2U);
    EXPECT_TRUE(bench.queue->isIdle());
    ASSERT_EQ(bench.log.size(), 2U);
    EXPECT_EQ(bench.log.back().error->kind, FetchErrorKind::Cancelled);
    EXPECT_EQ(bench.queue->health(QStringLiteral("yahoo")).failuresInARow, 1);
}

TEST(RequestQueue, WhatComesAfterCancelAllIsServed)
{
    Bench bench{0ms, 1};
    bench.add(2);
    bench.clock.settle();
    bench.queue->cancelAll();
    bench.add(1);
    bench.clock.advance(1s);
    EXPECT_EQ(bench.outcomes,
              (std::vector<Outcome>{FetchErrorKind::Cancelled, FetchErrorKind::Cancelled, kGood}));
}

TEST(RequestQueue, AnOwnerTakesBackHisOwnAlone)
{
    Bench bench{0ms, 1};
    const int one = 0;
    const int other = 0;
    std::map<const void*, std::vector<Outcome>> ends;
    for (const void* const owner : {static_cast<const void*>(&one), static_cast<const void*>(&other),
                                    static_cast<const void*>(&one), static_cast<const void*>(nullptr)}) {
        RequestQueue::Item item = bench.item();
        item.owner = owner;
        item.done = [&ends, owner](const std::optional<FetchError>& error) {
            ends[owner].push_back(error ? Outcome{error->kind} : kGood);
        };
        bench.queue->add(std::move(item));
    }
    bench.clock.settle();       // the first is on the wire, the others wait
    bench.queue->cancelOf(&one);
    bench.clock.advance(1s);
    EXPECT_EQ(ends[&one], std::vector<Outcome>(2, FetchErrorKind::Cancelled));
    EXPECT_EQ(ends[&other], std::vector<Outcome>{kGood});
    EXPECT_EQ(ends[nullptr], std::vector<Outcome>{kGood});
}

TEST(RequestQueue, TheLogKeepsHowAnAnswerCalledItselfAndWhatItsFeedNoted)
{
    Bench bench;
    bench.http.handler = [](const HttpRequest&) {
        HttpResponse answer = FakeHttp::status(200);
        answer.contentType = QStringLiteral("text/html; charset=GBK");
        return answer;
    };
    RequestQueue::Item noted = bench.item();
    noted.remark = [] { return QStringLiteral("state 9988.HK 41"); };
    bench.queue->add(std::move(noted));
    bench.add(1);
    bench.clock.advance(1s);
    ASSERT_EQ(bench.log.size(), 2U);
    EXPECT_EQ(bench.log[0].remark, QStringLiteral("text/html; charset=GBK · state 9988.HK 41"));
    EXPECT_EQ(bench.log[1].remark, QStringLiteral("text/html; charset=GBK"));
}

TEST(RequestQueue, DoneMayAdd)
{
    Bench bench;
    RequestQueue::Item first = bench.item();
    first.done = [&bench](const std::optional<FetchError>&) { bench.add(2); };
    bench.queue->add(std::move(first));
    bench.clock.advance(1s);
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{kGood, kGood}));
    EXPECT_EQ(bench.http.sent.size(), 3U);
}

TEST(RequestQueue, DoneMayAddToAPausedFeed)
{
    Bench bench;
    bench.answer({429});
    RequestQueue::Item first = bench.item();
    first.done = [&bench](const std::optional<FetchError>&) { bench.add(1); };
    bench.queue->add(std::move(first));
    bench.clock.advance(1s);
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{FetchErrorKind::RateLimited}));
    EXPECT_EQ(bench.http.sent.size(), 1U);
}

TEST(RequestQueue, JudgeMayCancelAll)
{
    Bench bench{0ms, 2};
    bench.queue->add(bench.item("chart", [&bench](const HttpResult&) -> std::optional<FetchError> {
        bench.queue->cancelAll();
        return std::nullopt;
    }));
    bench.add(3);
    bench.clock.advance(1s);
    EXPECT_EQ(bench.outcomes, std::vector<Outcome>(4, FetchErrorKind::Cancelled));
}

TEST(RequestQueue, DoneAndJudgeMayEndTheQueue)
{
    Bench fromDone;
    RequestQueue::Item last = fromDone.item();
    last.done = [&fromDone](const std::optional<FetchError>&) { fromDone.queue.reset(); };
    fromDone.queue->add(std::move(last));
    fromDone.add(3);
    fromDone.clock.advance(1h);
    EXPECT_TRUE(fromDone.outcomes.empty());

    Bench fromJudge;
    fromJudge.queue->add(fromJudge.item("chart", [&fromJudge](const HttpResult&) -> std::optional<FetchError> {
        fromJudge.queue.reset();
        return std::nullopt;
    }));
    fromJudge.add(3);
    fromJudge.clock.advance(1h);
    EXPECT_TRUE(fromJudge.outcomes.empty());
    EXPECT_EQ(fromJudge.clock.waiting(), 0U);
}

TEST(RequestQueue, TheEndOfTheQueueTakesBackWhatIsOnTheWire)
{
    Bench bench;
    const auto witness = std::make_shared<int>(0);
    bench.queue->add(bench.item("chart", [witness](const HttpResult&) -> std::optional<FetchError> { return {}; }));
    bench.add(5);
    bench.clock.settle();
    EXPECT_EQ(bench.http.onWire(), 2U);
    bench.queue.reset();
    EXPECT_EQ(witness.use_count(), 1);
    bench.clock.settle();
    EXPECT_EQ(bench.http.onWire(), 0U);
    EXPECT_TRUE(bench.outcomes.empty());
}

TEST(RequestQueue, ASleepIsFollowedByNoBurst)
{
    for (const bool steadyStandsStill : {true, false}) {
        Bench bench{1000ms, 5};
        bench.add(5);
        bench.clock.advance(500ms);
        if (steadyStandsStill)
            bench.clock.sleep(8h);
        else
            bench.clock.stall(8h);
        const std::size_t before = bench.http.sent.size();
        EXPECT_LE(before, 2U);
        bench.clock.advance(499ms);
        EXPECT_EQ(bench.http.sent.size(), before);
        bench.clock.advance(10s);
        const std::vector<int> starts = bench.http.startsInMs();
        ASSERT_EQ(starts.size(), 5U);
        for (std::size_t i = 1; i < starts.size(); ++i)
            EXPECT_GE(starts[i] - starts[i - 1], 1000);
    }
}

TEST(RequestQueue, ARestartDoesNotForgetABan)
{
    Bench bench;
    FeedHealth banned;
    banned.feed = QStringLiteral("yahoo");
    banned.rateLimitsInARow = 1;
    banned.lastError = FetchError{FetchErrorKind::RateLimited, {}, {}};
    banned.pausedUntil = bench.clock.now() + 10min;
    bench.queue->restoreHealth(banned);
    bench.answer({429});
    bench.add(1);
    bench.clock.settle();
    EXPECT_TRUE(bench.http.sent.empty());
    EXPECT_EQ(bench.outcomes, (std::vector<Outcome>{FetchErrorKind::RateLimited}));
    bench.clock.advance(10min);
    bench.add(1);
    bench.clock.advance(10ms);
    EXPECT_EQ(bench.queue->health(QStringLiteral("yahoo")).pausedUntil, bench.clock.now() + 2h);
}

TEST(RequestQueue, LogsEveryAttempt)
{
    Bench bench;
    std::vector<FeedHealth> told;
    bench.queue->setHealthChanged([&told](const FeedHealth& health) { told.push_back(health); });
    bench.answer({500, 200});
    const WallTime begin = bench.clock.now();
    bench.add(1);
    bench.clock.advance(1min);
    ASSERT_EQ(bench.log.size(), 2U);
    EXPECT_EQ(bench.log[0].started, begin);
    EXPECT_EQ(bench.log[0].host, QStringLiteral("query1.finance.yahoo.com"));
    EXPECT_EQ(bench.log[0].path, QStringLiteral("/v8/chart/1?range=1d"));
    EXPECT_EQ(bench.log[0].status, 500);
    EXPECT_EQ(bench.log[0].bytes, 4);
    EXPECT_EQ(bench.log[0].took, 10ms);
    EXPECT_EQ(bench.log[0].error->kind, FetchErrorKind::Transient);
    EXPECT_EQ(bench.log[1].error, std::nullopt);
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0].failuresInARow, 1);
    EXPECT_EQ(told[1].failuresInARow, 0);
}

} // namespace
} // namespace chinatech
