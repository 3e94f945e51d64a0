// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refresh/refresh_engine.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_http.h"
#include "tests/support/feed_payloads.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace chinatech::testing {

inline const QString kAlibaba = QStringLiteral("9988.HK");
inline constexpr Day kNewYearsEve{2024, 12, 31};

/// Friday, 7 March 2025, 20:00 in Hong Kong.
inline const WallTime kEvening = std::chrono::sys_days{std::chrono::year{2025} / 3 / 7} + std::chrono::hours{12};

/// The engine with feeds and time of the test's own, and a store on disk that begins with the sample.
class RefreshFixture : public ::testing::Test {
protected:
    RefreshFixture() { m_clock.setWall(kEvening); }

    /// Every session of Hong Kong in the span, at the close that the day gives.
    std::vector<Bar> sessions(const char* from, const char* to, const std::function<double(Day)>& close) const
    {
        const Market market = *m_store.load();
        std::vector<Bar> bars;
        for (const Day session : market.calendarOf(*market.find(kAlibaba)).sessionsIn({day(from), day(to)}))
            bars.push_back(tradedBar(session, close(session)));
        return bars;
    }

    /// The history that the figure of the note rests on, with another close on New Year's Eve.
    std::vector<Bar> alibaba(const Bar& newYearsEve) const
    {
        std::vector<Bar> bars = sessions("2024-11-01", "2025-03-07", [](Day session) {
            return session == day("2025-03-07") ? 140.0 : 80 + 0.1 * (session - day("2024-11-01"));
        });
        std::ranges::replace_if(bars, [](const Bar& bar) { return bar.day == kNewYearsEve; }, newYearsEve);
        return bars;
    }

    RefreshReport refresh(const FeedWorld& world, const QStringList& symbols = {kAlibaba})
    {
        m_http.handler = [world](const HttpRequest& request) { return world.answer(request); };
        m_http.sent.clear();
        RefreshQueueAndEngine both{*this};
        RefreshReport report;
        bool isFinished = false;
        both.engine.setWatch({{}, {}, [&](const RefreshReport& finished) {
            report = finished;
            isFinished = true;
        }});
        both.engine.start(symbols);
        for (int minute = 0; minute < 120 && !isFinished; ++minute)
            m_clock.advance(std::chrono::minutes{1});
        EXPECT_TRUE(isFinished);
        return report;
    }

    [[nodiscard]] std::size_t historyRequests() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(m_http.sent, [](const FakeHttp::Sent& sent) {
            // Yahoo's quotes are charts as well, of one day.
            const QString url = sent.request.url.toString();
            return url.contains(QLatin1String("kline")) || url.contains(QLatin1String("period1"));
        }));
    }

    struct RefreshQueueAndEngine {
        explicit RefreshQueueAndEngine(RefreshFixture& test)
            : queue{test.m_http, test.m_clock, feedPolicies({}), 1}, engine{test.m_store, queue, test.m_clock, {}}
        {
        }
        RequestQueue queue;
        RefreshEngine engine;
    };

    TempData m_data;
    Store m_store = m_data.store();
    FakeClock m_clock;
    FakeHttp m_http{m_clock};
};

} // namespace chinatech::testing
