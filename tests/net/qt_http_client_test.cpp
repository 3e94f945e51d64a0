// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"
#include "tests/net/fetch.h"
#include "tests/support/loopback_server.h"

#include <thread>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using namespace chinatech::testing;

HttpRequest requestFor(const QUrl& url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

TEST(QtHttpClient, GivesBodyTypeAndStatus)
{
    LoopbackServer server;
    server.answer("/v8/chart/BABA", json("{\"a\":1}"));
    const HttpResult result = Fetch{}.get(server.url("/v8/chart/BABA?range=1d&events=div%7Csplit"));
    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->status, 200);
    EXPECT_EQ(result->body, "{\"a\":1}");
    EXPECT_EQ(result->contentType, QStringLiteral("application/json"));
    EXPECT_EQ(server.requests().front().target, "/v8/chart/BABA?range=1d&events=div%7Csplit");
}

TEST(QtHttpClient, SaysWhoAsksAndNoMore)
{
    LoopbackServer server;
    Answer withCookie = json("{}");
    withCookie.headers = {{"Set-Cookie", "A3=d=AQAB; Path=/"}};
    server.answer("/", withCookie);
    Fetch fetch;
    ASSERT_TRUE(fetch.get(server.url("/")));
    ASSERT_TRUE(fetch.get(server.url("/")));
    ASSERT_EQ(server.requests().size(), 2U);
    for (const SeenRequest& seen : server.requests()) {
        EXPECT_EQ(seen.method, "GET");
        EXPECT_FALSE(seen.has("content-length")) << "no body";
        EXPECT_EQ(seen.header("user-agent"),
                  QByteArray{"Mozilla/5.0 (compatible; ChinaTechDashboard/"} + kVersion + ')');
        EXPECT_FALSE(seen.has("cookie"));
        EXPECT_FALSE(seen.has("referer"));
        EXPECT_FALSE(seen.has("origin"));
        EXPECT_FALSE(seen.has("authorization"));
        EXPECT_FALSE(seen.has("upgrade")) << "no HTTP/2";
    }
}

TEST(QtHttpClient, SendsNoRefererAfterARedirect)
{
    LoopbackServer server;
    server.answer("/from", faults::redirect(QUrl{QStringLiteral("/to")}));
    server.answer("/to", json("{}"));
    ASSERT_TRUE(Fetch{}.get(server.url("/from")));
    EXPECT_EQ(server.requests().back().path(), "/to");
    EXPECT_FALSE(server.requests().back().has("referer"));
}

TEST(QtHttpClient, ReadsCompressedAndChunkedBodies)
{
    const QByteArray body(300'000, 'y');
    for (const bool isChunked : {false, true}) {
        LoopbackServer server;
        Answer answer = gzipped(body);
        answer.isChunked = isChunked;
        server.answer("/", answer);
        const HttpResult result = Fetch{}.get(server.url("/"));
        ASSERT_TRUE(result) << qPrintable(result.error().detail);
        EXPECT_EQ(result->body, body);
        EXPECT_EQ(server.requests().front().header("accept-encoding"), "gzip");
    }
}

TEST(QtHttpClient, UsesAConnectionAgain)
{
    LoopbackServer server;
    server.answer("/", json("{}"));
    Fetch fetch;
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(fetch.get(server.url("/")));
    EXPECT_EQ(server.requests().back().connection, 1);

    HttpRequest last = requestFor(server.url("/"));
    last.keepConnection = false;
    ASSERT_TRUE(fetch.get(last));
    EXPECT_TRUE(server.waitForOpen(0));
}

TEST(QtHttpClient, CallsBackLaterAndOnce)
{
    LoopbackServer server;
    server.answer("/", json("{}"));
    Fetch fetch;
    int calls = 0;
    QEventLoop loop;
    fetch.client().send(requestFor(QUrl{QStringLiteral("http://192.0.2.1/")}), [&](const HttpResult&) { ++calls; });
    fetch.client().send(requestFor(server.url("/")), [&](const HttpResult&) {
        ++calls;
        fetch.clock().after(20ms, [&] { loop.quit(); });
    });
    EXPECT_EQ(calls, 0);
    loop.exec();
    EXPECT_EQ(calls, 2);
}

TEST(QtHttpClient, WhatIsTakenBackEndsCancelled)
{
    LoopbackServer server;
    server.answer("/", faults::silent());
    Fetch fetch;
    QEventLoop loop;
    std::vector<TransportError> ends;
    const int number = fetch.client().send(requestFor(server.url("/")), [&](const HttpResult& result) {
        ends.push_back(failureOf(result));
        loop.quit();
    });
    fetch.clock().after(30ms, [&] {
        fetch.client().abort(number);
        fetch.client().abort(number);
        EXPECT_TRUE(ends.empty()) << "later";
    });
    loop.exec();
    fetch.client().abort(number);
    EXPECT_EQ(ends, std::vector{TransportError::Cancelled});
    EXPECT_TRUE(server.waitForOpen(0));
}

TEST(QtHttpClient, MayEndWithinItsCallback)
{
    LoopbackServer server;
    server.answer("/", json("{}"));
    server.answer("/silent", faults::silent());
    const SystemClock clock;
    auto client = std::make_unique<QtHttpClient>(clock);
    QEventLoop loop;
    client->send(requestFor(server.url("/silent")), [](const HttpResult&) { ADD_FAILURE() << "called back"; });
    client->send(requestFor(server.url("/")), [&](const HttpResult&) {
        client.reset();
        loop.quit();
    });
    loop.exec();
    EXPECT_TRUE(server.waitForOpen(0));
}

TEST(QtHttpClient, TheEndOfItsThreadLeavesNothingBehind)
{
    LoopbackServer server;
    server.answer("/", faults::silent());
    server.answer("/drip", faults::drip(QByteArray(1000, ' ')));
    const auto witness = std::make_shared<int>(0);
    std::thread thread{[&server, witness] {
        QEventLoop loop;
        const SystemClock clock;
        QtHttpClient client{clock};
        const auto remember = [witness](const HttpResult&) { ADD_FAILURE() << "called back"; };
        for (const char* const path : {"/", "/", "/drip"})
            client.send(requestFor(server.url(path)), remember);
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
            if (server.requests().size() == 3)
                loop.quit();
        });
        poll.start(2ms);
        loop.exec();
        EXPECT_GT(witness.use_count(), 3);
    }};
    thread.join();
    EXPECT_EQ(witness.use_count(), 1);
    EXPECT_TRUE(server.waitForOpen(0));
}

TEST(QtHttpClient, GoesOnAfterConnectionsAreDropped)
{
    LoopbackServer server;
    server.answer("/", json("{}"));
    server.answer("/silent", faults::silent());
    Fetch fetch;
    ASSERT_TRUE(fetch.get(server.url("/")));
    fetch.clock().after(30ms, [&] { fetch.client().dropConnections(); });
    EXPECT_EQ(failureOf(fetch.get(server.url("/silent"))), TransportError::Reset);
    EXPECT_TRUE(server.waitForOpen(0));
    ASSERT_TRUE(fetch.get(server.url("/")));
}

} // namespace
} // namespace chinatech
