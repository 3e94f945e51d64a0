// SPDX-License-Identifier: GPL-3.0-or-later
// Thirty requests with 100 ms of latency, two at once and pacing off, against the 1,500 ms that latency alone takes.
#include "core/base/system_clock.h"
#include "core/net/qt_http_client.h"
#include "core/net/request_queue.h"
#include "tests/support/loopback_server.h"

#include <benchmark/benchmark.h>

#include <QEventLoop>

namespace chinatech::bench {
namespace {

using namespace std::chrono_literals;

constexpr int kRequests = 30;
constexpr int kParallel = 2;
constexpr std::chrono::milliseconds kLatency = 100ms;
constexpr double kLatencyAlone = 0.001 * static_cast<double>(kLatency.count()) * kRequests / kParallel;

/// About what ten years of one listing take.
QByteArray longHistory()
{
    QByteArray rows;
    for (int i = 0; i < 2500; ++i)
        rows += "{\"t\":" + QByteArray::number(1'400'000'000 + i * 86'400) + ",\"c\":" + QByteArray::number(70 + i % 97) + "},";
    return '[' + rows.chopped(1) + ']';
}

RequestQueue::Item itemFor(const QUrl& url, int& left, int& failures, QEventLoop& loop)
{
    RequestQueue::Item item;
    item.request.url = url;
    item.request.feed = QStringLiteral("feed");
    item.request.lane = QStringLiteral("lane");
    item.judge = [](const HttpResult& result) -> std::optional<FetchError> {
        if (result && result->status == 200 && !result->body.isEmpty())
            return std::nullopt;
        return FetchError{FetchErrorKind::Malformed, {}, {}};
    };
    item.done = [&](const std::optional<FetchError>& error) {
        failures += error ? 1 : 0;
        if (--left == 0)
            loop.quit();
    };
    return item;
}

void thirtyRequests(benchmark::State& state)
{
    testing::LoopbackServer server;
    server.answer("/", testing::gzipped(longHistory()));
    server.setLatency(kLatency);
    RequestPolicy policy;
    policy.feed = QStringLiteral("feed");
    policy.lanes = {{QStringLiteral("lane"), 0ms, kParallel}};
    double seconds = 0;
    for (auto _ : state) {
        SystemClock clock;
        QtHttpClient client{clock};
        RequestQueue queue{client, clock, {policy}, 1};
        QEventLoop loop;
        int left = kRequests;
        int failures = 0;
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < kRequests; ++i)
            queue.add(itemFor(server.url("/"), left, failures, loop));
        loop.exec();
        const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        state.SetIterationTime(took);
        seconds += took;
        if (failures > 0)
            state.SkipWithError("a request failed");
    }
    state.counters["of_latency_alone"] = seconds / static_cast<double>(state.iterations()) / kLatencyAlone;
}

BENCHMARK(thirtyRequests)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace
} // namespace chinatech::bench
