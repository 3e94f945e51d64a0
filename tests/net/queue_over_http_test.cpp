// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/content_check.h"
#include "core/feeds/feed.h"
#include "core/net/request_queue.h"
#include "tests/net/fetch.h"
#include "tests/support/loopback_server.h"

#include <atomic>
#include <thread>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using namespace chinatech::testing;

RequestPolicy unpaced(int parallel)
{
    RequestPolicy policy;
    policy.feed = QStringLiteral("yahoo");
    policy.lanes = {{QStringLiteral("chart"), 0ms, parallel}};
    return policy;
}

RequestQueue::Item itemFor(const QUrl& url, std::function<void(std::optional<FetchError>)> done)
{
    RequestQueue::Item item;
    item.request.url = url;
    item.request.feed = QStringLiteral("yahoo");
    item.request.lane = QStringLiteral("chart");
    item.judge = [](const HttpResult& result) {
        return result ? contentError(*result, AnswerShape::JsonText) : std::optional{transportError(result.error())};
    };
    item.done = std::move(done);
    return item;
}

TEST(QueueOverHttp, TriesAgainAndPausesLikeTheServerAsks)
{
    LoopbackServer server;
    std::atomic<int> asked{0};
    server.setHandler([&asked](const SeenRequest&) {
        switch (++asked) {
        case 1: return faults::serverError(502);
        case 2: return json("{}");
        default: return faults::tooManyRequests("3600");
        }
    });
    Fetch fetch;
    RequestQueue queue{fetch.client(), fetch.clock(), {unpaced(1)}, 7};
    QEventLoop loop;
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    std::vector<std::optional<FetchError>> ends;
    for (int i = 0; i < 3; ++i) {
        queue.add(itemFor(server.url("/"), [&](const std::optional<FetchError>& error) {
            ends.push_back(error);
            if (ends.size() == 3)
                loop.quit();
        }));
    }
    loop.exec();
    ASSERT_EQ(ends.size(), 3U);
    // The second goes ahead while the first backs off, and the third is stopped by the 429 of either.
    EXPECT_EQ(std::ranges::count_if(ends, [](const auto& error) { return !error; }), 1);
    EXPECT_EQ(asked, 3);
    const auto pause = *queue.health(QStringLiteral("yahoo")).pausedUntil - fetch.clock().now();
    EXPECT_GT(pause, 59min);
    EXPECT_LE(pause, 60min);
}

TEST(QueueOverHttp, NeverOpensMoreThanItsLanesAllow)
{
    LoopbackServer server;
    server.answer("/", json("{}"));
    server.setLatency(10ms);
    Fetch fetch;
    RequestQueue queue{fetch.client(), fetch.clock(), {unpaced(2)}, 7};
    QEventLoop loop;
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    int left = 12;
    for (int i = 0; i < 12; ++i) {
        queue.add(itemFor(server.url("/"), [&](const std::optional<FetchError>& error) {
            EXPECT_EQ(error, std::nullopt);
            if (--left == 0)
                loop.quit();
        }));
    }
    loop.exec();
    EXPECT_EQ(left, 0);
    for (const SeenRequest& seen : server.requests())
        EXPECT_LE(seen.connection, 2);
}

TEST(QueueOverHttp, CancelAllWithRequestsInFlight)
{
    LoopbackServer server;
    server.answer("/", faults::silent());
    Fetch fetch;
    RequestQueue queue{fetch.client(), fetch.clock(), {unpaced(2)}, 7};
    QEventLoop loop;
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    std::vector<FetchErrorKind> ends;
    for (int i = 0; i < 5; ++i) {
        queue.add(itemFor(server.url("/"), [&](const std::optional<FetchError>& error) {
            ends.push_back(error ? error->kind : FetchErrorKind::Malformed);
            if (queue.isIdle())
                loop.quit();
        }));
    }
    fetch.clock().after(50ms, [&] { queue.cancelAll(); });
    loop.exec();
    EXPECT_EQ(ends, std::vector(5, FetchErrorKind::Cancelled));
    EXPECT_TRUE(server.waitForOpen(0));
}

TEST(QueueOverHttp, ShutdownWithRequestsInFlightLeavesNothing)
{
    LoopbackServer server;
    server.answer("/", faults::drip(QByteArray(1000, ' ')));
    const auto witness = std::make_shared<int>(0);
    std::thread thread{[&server, witness] {
        QEventLoop loop;
        SystemClock clock;
        QtHttpClient client{clock};
        RequestQueue queue{client, clock, {unpaced(2)}, 7};
        for (int i = 0; i < 5; ++i)
            queue.add(itemFor(server.url("/"), [witness](const std::optional<FetchError>&) { ADD_FAILURE() << "ended"; }));
        clock.after(50ms, [&loop] { loop.quit(); });
        loop.exec();
    }};
    thread.join();
    EXPECT_EQ(witness.use_count(), 1);
    EXPECT_TRUE(server.waitForOpen(0));
}

} // namespace
} // namespace chinatech
