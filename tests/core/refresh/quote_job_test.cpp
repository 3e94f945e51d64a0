// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/quote_job.h"
#include "tests/support/feed_payloads.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::FeedWorld;

const WallTime kEvening = std::chrono::sys_days{std::chrono::year{2025} / 3 / 7} + 12h;

HistoryQuery listing(const char* symbol)
{
    HistoryQuery query;
    query.symbol = QString::fromLatin1(symbol);
    query.kind = InstrumentKind::Equity;
    query.exchange = QStringLiteral("HKEX");
    query.currency = Currency::HKD;
    query.now = kEvening;
    return query;
}

/// Runs it against feeds of the test's own; what was asked, in order.
QStringList run(QuoteJob& job, const std::function<HttpResult(const HttpRequest&)>& answer)
{
    QStringList asked;
    while (const auto request = job.next()) {
        asked.push_back(request->url.toString());
        job.settle(job.judge(answer(*request)));
    }
    return asked;
}

TEST(QuoteJob, R26_WhatABatchLacksIsAskedForOnceMoreAlone)
{
    FeedWorld world;
    world.quotes[QStringLiteral("r_hk09988")] = {"09988", "BABA-W", "2025/03/07 16:08:00", "HKD", 140};
    world.quotes[QStringLiteral("r_hk00700")] = {"00700", "TENCENT", "2025/03/07 16:08:00", "HKD", 533.5};
    QuoteJob job{{listing("9988.HK"), listing("0700.HK"), listing("1234.HK")}, {findFeed(u"tencent")}, kEvening};
    const QStringList asked = run(job, [&](const HttpRequest& request) { return world.answer(request); });
    ASSERT_EQ(asked.size(), 2);
    EXPECT_TRUE(asked[0].endsWith(QLatin1String("q=r_hk09988,r_hk00700,r_hk01234"))) << asked[0].toStdString();
    EXPECT_TRUE(asked[1].endsWith(QLatin1String("q=r_hk01234"))) << asked[1].toStdString();
    EXPECT_EQ(job.outcome().quotes.size(), 2u);
    ASSERT_EQ(job.outcome().missing.size(), 1u);
    EXPECT_EQ(job.outcome().missing.front().symbol, QStringLiteral("1234.HK"));
}

TEST(QuoteJob, AFeedThatRefusesIsFollowedByTheNext)
{
    FeedWorld world;
    world.yahoo[QStringLiteral("9988.HK")] = {testing::tradedBar(testing::day("2025-03-07"), 140)};
    QuoteJob job{{listing("9988.HK")}, {findFeed(u"tencent"), findFeed(u"yahoo")}, kEvening};
    const QStringList asked = run(job, [&](const HttpRequest& request) -> HttpResult {
        if (request.feed == QLatin1String("tencent"))
            return std::unexpected(TransportFailure{TransportError::Reset, {}});
        HttpRequest whole = request;
        whole.url.setQuery(QStringLiteral("period1=0&period2=4000000000"));
        return world.answer(whole);
    });
    EXPECT_EQ(asked.size(), 2);
    ASSERT_EQ(job.outcome().quotes.size(), 1u);
    EXPECT_EQ(job.outcome().quotes.front().last, 140);
    EXPECT_TRUE(job.outcome().missing.empty());
}

} // namespace
} // namespace chinatech
