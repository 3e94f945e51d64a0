// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/feed_list.h"
#include "tests/core/feeds/recorded.h"

namespace chinatech::testing {
namespace {

QuoteQuery asking(const char* code, const char* now)
{
    QuoteQuery asked;
    asked.listings.push_back(query(code, "2024-03-08", "2024-03-08", now));
    asked.now = utc(now);
    return asked;
}

TEST(YahooQuotes, ReadsTheSnapshotBesideTheChart)
{
    const QuoteQuery asked = asking("9988", "2024-03-08T06:13:00Z");
    EXPECT_TRUE(yahooQuotes().request(asked).url.query().contains(QStringLiteral("range=1d&interval=1d")));
    const auto quotes = yahooQuotes().parse(asked, answer(inventedPayload("yahoo_quote.json")));
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    const Quote& quote = quotes->quotes.at(0);
    EXPECT_EQ(quote.last, 72.35);
    EXPECT_EQ(quote.previousClose, 70.05);
    EXPECT_EQ(quote.open, 71.5);
    EXPECT_EQ(quote.high, 72.9);
    EXPECT_EQ(quote.time, utc("2024-03-08T06:12:05Z"));
    EXPECT_EQ(quote.session, day("2024-03-08"));
    EXPECT_TRUE(quote.isTrading);
    EXPECT_FALSE(quote.isHalted);
    EXPECT_TRUE(isMissing(quote.marketCap)) << "Yahoo's needs a token";
    EXPECT_EQ(quote.high52Weeks, 101.5);
}

/// Price to book and forward ratios of ADRs divide dollars by yuan: whatever an answer says of them is not read.
TEST(YahooQuotes, R18_RatiosThatMixCurrenciesAreNotRead)
{
    QByteArray body = inventedPayload("yahoo_quote.json");
    body.replace(R"("longName")", R"("trailingPE":18.4,"forwardPE":1.9,"priceToBook":0.31,"financialCurrency":"CNY","longName")");
    const auto quotes = yahooQuotes().parse(asking("9988", "2024-03-08T06:13:00Z"), answer(body));
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    EXPECT_EQ(quotes->quotes[0].last, 72.35);
    EXPECT_TRUE(isMissing(quotes->quotes[0].peTrailing));
    EXPECT_TRUE(isMissing(quotes->quotes[0].marketCap));
}

TEST(YahooQuotes, TheCloseBeforeALongerWindowIsNotYesterdays)
{
    const auto quotes = yahooQuotes().parse(asking("9988", "2024-03-08T09:00:00Z"), answer(inventedPayload("yahoo_hk.json")));
    ASSERT_TRUE(quotes);
    EXPECT_TRUE(isMissing(quotes->quotes[0].previousClose));
    EXPECT_FALSE(quotes->quotes[0].isTrading) << "an hour after the close";
}

TEST(YahooQuotes, R11_AnIndexWithoutHistoryStillHasAPrice)
{
    const QuoteQuery asked = asking("HSTECH", "2024-03-08T12:00:00Z");
    EXPECT_TRUE(yahooQuotes().request(asked).url.path().endsWith(QStringLiteral("/HSTECH.HK")));
    const auto quotes = yahooQuotes().parse(asked, answer(inventedPayload("yahoo_snapshot_only.json")));
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    EXPECT_EQ(quotes->quotes[0].last, 3456.78);
    EXPECT_TRUE(isMissing(quotes->quotes[0].open)) << "0 is no price";
    EXPECT_TRUE(isMissing(quotes->quotes[0].high));
    EXPECT_FALSE(quotes->quotes[0].isHalted);
}

TEST(YahooQuotes, RefusesAPriceOfTheFuture)
{
    const auto quotes = yahooQuotes().parse(asking("9988", "2024-03-07T06:13:00Z"), answer(inventedPayload("yahoo_quote.json")));
    EXPECT_EQ(quotes.error().kind, FetchErrorKind::Malformed);
}

TEST(RecordedYahoo, TencentHoldingsQuote)
{
    RECORDED(body, "yahoo/chart_hk/chart_0700.HK_5d_2026-08-07_TRIMMED.json");
    const auto quotes = yahooQuotes().parse(asking("0700", "2026-08-07T09:00:00Z"), answer(body));
    ASSERT_TRUE(quotes);
    EXPECT_EQ(quotes->quotes[0].last, 478.8);
    EXPECT_EQ(quotes->quotes[0].volume, 16320039);
}

} // namespace
} // namespace chinatech::testing
