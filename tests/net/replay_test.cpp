// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replay.h"

#include "core/net/base_url.h"
#include "tests/net/fetch.h"
#include "tests/support/loopback_server.h"
#include "tests/support/temp_store.h"

namespace chinatech {
namespace {

using namespace chinatech::testing;

class Replay : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!m_feeds.isHere())
            GTEST_SKIP() << "the recorded answers are not here";
        m_server.setHandler([this](const SeenRequest& seen) { return m_feeds.answerTo(seen); });
    }

    HttpResponse ask(const char* target)
    {
        const HttpResult result = m_fetch.get(m_server.url(target));
        EXPECT_TRUE(result) << target;
        return result.value_or(HttpResponse{});
    }

private:
    ReplayFeeds m_feeds;
    LoopbackServer m_server;
    Fetch m_fetch;
};

TEST_F(Replay, AnswersForAListingWhateverTheDays)
{
    const char* const kline = "/appstock/app/hkfqkline/get?param=";
    const HttpResponse tencent = ask((QByteArray{kline} + "hk00700,day,2020-01-01,2020-12-31,320,").constData());
    EXPECT_EQ(tencent.body, bytesOf(sharedPath(QStringLiteral("feeds/tencent/kline/hk00700_hkfqkline_qfq_2026-08-07.json"))));
    EXPECT_EQ(ask((QByteArray{kline} + "hk09988,day,,,320,").constData()).status, 404);

    EXPECT_EQ(ask("/api/qt/stock/get?secid=116.00700&fields=f43,f57").status, 200);
    EXPECT_EQ(ask("/api/qt/stock/get?secid=116.01810&fields=f43,f57").status, 404);
    EXPECT_EQ(ask(("/v1/latest?base=USD&symbols=" + QByteArray(3, 'X')).constData()).status, 404);
    EXPECT_EQ(ask("/v1/latest?base=USD&symbols=CNY").status, 200);
}

TEST_F(Replay, TakesTheRecordingThatIsMostAlike)
{
    const HttpResponse november = ask("/v8/finance/chart/AAPL?period1=1598832000&period2=1604707200&interval=1d");
    EXPECT_EQ(november.body,
              bytesOf(sharedPath(QStringLiteral("feeds/yahoo/chart/chart-AAPL-2020-08-31-to-2020-11-07.json"))));
    EXPECT_EQ(ask("/v8/finance/chart/UNKNOWN?range=1d").status, 404);
}

TEST_F(Replay, KnowsEncodedPathsAndCommas)
{
    EXPECT_EQ(ask("/v8/finance/chart/EURUSD%3DX?range=1d").status, 200);
    EXPECT_FALSE(ask("/q=hk00700,hk09988").body.isEmpty());
    EXPECT_FALSE(ask("/stats/eurofxref/eurofxref-daily.xml").body.isEmpty());
}

} // namespace
} // namespace chinatech
