// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/request_queue.h"

#include "tests/support/fake_http.h"

namespace chinatech::testing {

using namespace std::chrono_literals;

using Outcome = std::optional<FetchErrorKind>;
using Judge = std::function<std::optional<FetchError>(const HttpResult&)>;

inline constexpr Outcome kGood;

/// A queue over a fake client and clock, and what became of each item.
struct QueueBench {
    explicit QueueBench(std::chrono::milliseconds interval = 0ms, int parallel = 2)
    {
        RequestPolicy yahoo;
        yahoo.feed = QStringLiteral("yahoo");
        yahoo.lanes = {{QStringLiteral("chart"), interval, parallel}, {QStringLiteral("other"), interval, parallel}};
        yahoo.rateLimitPauses = {30min, 2h};
        queue = std::make_unique<RequestQueue>(http, clock, std::vector{yahoo}, 1);
        queue->setLog([this](const RequestLogEntry& entry) { log.push_back(entry); });
    }

    static Judge byStatus()
    {
        return [](const HttpResult& result) -> std::optional<FetchError> {
            if (!result)
                return FetchError{FetchErrorKind::Transient, {}, {}};
            switch (result->status) {
            case 200: return std::nullopt;
            case 401: return FetchError{FetchErrorKind::AuthStale, {}, {}};
            case 404: return FetchError{FetchErrorKind::NotFound, {}, {}};
            case 429: return FetchError{FetchErrorKind::RateLimited, {}, {}};
            case 500: return FetchError{FetchErrorKind::Transient, {}, {}};
            default: return FetchError{FetchErrorKind::Malformed, {}, {}};
            }
        };
    }

    RequestQueue::Item item(const char* lane = "chart", Judge judge = byStatus())
    {
        RequestQueue::Item item;
        item.request.feed = QStringLiteral("yahoo");
        item.request.lane = QString::fromLatin1(lane);
        item.request.url = QUrl{QStringLiteral("https://query1.finance.yahoo.com/v8/chart/%1?range=1d").arg(++m_items)};
        item.judge = std::move(judge);
        item.done = [this](const std::optional<FetchError>& error) {
            outcomes.push_back(error ? Outcome{error->kind} : kGood);
        };
        return item;
    }

    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            queue->add(item());
    }

    /// One after the other, the last one for ever.
    void answer(std::vector<int> statuses, std::optional<std::chrono::seconds> retryAfter = {})
    {
        http.handler = [statuses = std::move(statuses), retryAfter, next = std::size_t{0}](const HttpRequest&) mutable {
            HttpResponse response = FakeHttp::status(statuses[std::min(next++, statuses.size() - 1)]);
            if (response.status != 200)
                response.retryAfter = retryAfter;
            return response;
        };
    }

    FakeClock clock;
    FakeHttp http{clock};
    std::unique_ptr<RequestQueue> queue;
    std::vector<Outcome> outcomes;
    std::vector<RequestLogEntry> log;

private:
    int m_items = 0;
};

} // namespace chinatech::testing
