// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/feed_list.h"
#include "tests/core/feeds/recorded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace chinatech::testing {
namespace {

Fetched<FeedHistory> read(const HistoryQuery& asked, const QByteArray& body, int status = 200)
{
    return eastmoneyHistory().parse(asked, answer(body, status));
}

const HistoryQuery kHongKong = query("9988", "2024-03-04", "2024-03-08");

QuoteQuery asking(std::initializer_list<const char*> codes)
{
    QuoteQuery asked;
    for (const char* const code : codes)
        asked.listings.push_back(query(code, "2024-03-08", "2024-03-08", "2024-03-08T06:30:00Z"));
    asked.now = utc("2024-03-08T06:30:00Z");
    return asked;
}

TEST(Eastmoney, R32_AsksForRawRowsByItsOwnCodes)
{
    const HttpRequest request = eastmoneyHistory().request(kHongKong);
    const QUrlQuery asked{request.url};
    EXPECT_EQ(asked.queryItemValue(QStringLiteral("secid")), QStringLiteral("116.09988"));
    EXPECT_EQ(asked.queryItemValue(QStringLiteral("fqt")), QStringLiteral("0"));
    EXPECT_EQ(asked.queryItemValue(QStringLiteral("klt")), QStringLiteral("101"));
    EXPECT_EQ(asked.queryItemValue(QStringLiteral("beg")), QStringLiteral("20240304"));
    EXPECT_EQ(asked.queryItemValue(QStringLiteral("end")), QStringLiteral("20240308"));
    EXPECT_EQ(request.lane, eastmoneyQuotes().request(asking({"9988"})).lane) << "one pace for all its hosts";
}

TEST(Eastmoney, ReadsRowsInsideACall)
{
    const auto history = read(kHongKong, inventedPayload("eastmoney_hk.json"));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    ASSERT_EQ(history->bars.size(), 2U);
    EXPECT_EQ(history->bars[0].close, 71.2);
    EXPECT_EQ(history->bars[0].high, 71.3);
    EXPECT_EQ(history->bars[0].low, 70.1);
    EXPECT_EQ(history->bars[0].volume, 31000400);
}

TEST(Eastmoney, R37_UnknownCodeAndEmptyWindow)
{
    EXPECT_EQ(read(kHongKong, R"({"rc":100,"rt":4,"svr":0,"lt":1,"full":1,"dlmkts":"","data":null})").error().kind, FetchErrorKind::NotFound);
    EXPECT_EQ(read(kHongKong, R"({"rc":0,"data":{"code":"09988","market":116,"klines":[]}})").error().kind, FetchErrorKind::NoDataInRange);
}

TEST(Eastmoney, R36_AnEmptyAnswerIsARefusal)
{
    EXPECT_EQ(read(kHongKong, {}).error().kind, FetchErrorKind::RateLimited);
}

TEST(Eastmoney, RefusesTheRowsOfAnotherCodeOrMarket)
{
    EXPECT_EQ(read(query("0700", "2024-03-04", "2024-03-08"), inventedPayload("eastmoney_hk.json")).error().kind, FetchErrorKind::Malformed);
    QByteArray elsewhere = inventedPayload("eastmoney_hk.json");
    elsewhere.replace("\"market\":116", "\"market\":105");
    EXPECT_EQ(read(kHongKong, elsewhere).error().kind, FetchErrorKind::Malformed);
}

TEST(Eastmoney, R38_AsksForTheListByCodesNotByPages)
{
    const QUrlQuery asked{eastmoneyQuotes().request(asking({"9988", "JD:NASDAQ", "600000", "HSTECH"})).url};
    EXPECT_EQ(asked.queryItemValue(QStringLiteral("secids")), QStringLiteral("116.09988,105.JD,1.600000,124.HSTECH"));
}

TEST(Eastmoney, ReadsQuotesAndKnowsWhatIsMissing)
{
    const auto quotes = eastmoneyQuotes().parse(asking({"9988", "JD:NASDAQ", "600000", "0700"}), answer(inventedPayload("eastmoney_quotes.json")));
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    ASSERT_EQ(quotes->quotes.size(), 3U);
    EXPECT_EQ(quotes->missing, QStringList{QStringLiteral("0700.HK")});
    EXPECT_EQ(quotes->quotes[0].last, 72.35);
    EXPECT_EQ(quotes->quotes[0].marketCap, 1.471225e12);
    EXPECT_EQ(quotes->quotes[0].peTrailing, 11.25);
    EXPECT_TRUE(quotes->quotes[0].isTrading);
    EXPECT_TRUE(isMissing(quotes->quotes[1].last));
    EXPECT_TRUE(quotes->quotes[1].isHalted);
    EXPECT_EQ(quotes->quotes[1].previousClose, 24.5);
    EXPECT_EQ(quotes->quotes[2].volume, 19'800'000) << "lots of 100";
}

TEST(RecordedEastmoney, R37_Rows)
{
    RECORDED(call, "eastmoney/kline_hk_116.00700_jsonp_2026-03-16.txt");
    const auto history = read(query("0700", "2026-03-16", "2026-03-16"), call);
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_EQ(history->bars.at(0).close, 562.5);
    RECORDED(moutai, "eastmoney/kline_sh_1.600519_2026-03.json");
    EXPECT_EQ(read(query("600519", "2026-03-16", "2026-03-20"), moutai)->bars.at(1).volume, 3'555'100);
    RECORDED(unknown, "eastmoney/unknown_symbol_rc100.json");
    EXPECT_EQ(read(kHongKong, unknown).error().kind, FetchErrorKind::NotFound);
    RECORDED(empty, "eastmoney/empty_window.json");
    EXPECT_EQ(read(query("000300.SS", "2026-03-16", "2026-03-20"), empty).error().kind, FetchErrorKind::NoDataInRange);
}

/// One instrument's snapshot, scaled whole numbers, as a row of the list that is asked for.
QByteArray asListRow(const QByteArray& snapshot)
{
    const QJsonObject one = QJsonDocument::fromJson(snapshot)[QLatin1String("data")].toObject();
    const auto scaled = [&](const char* field, double by) { return one[QLatin1String(field)].toDouble() / by; };
    const QJsonObject row{{QStringLiteral("f2"), scaled("f43", 1000)},   {QStringLiteral("f5"), one[QLatin1String("f47")]},
                          {QStringLiteral("f12"), one[QLatin1String("f57")]}, {QStringLiteral("f13"), one[QLatin1String("f107")]},
                          {QStringLiteral("f15"), scaled("f44", 1000)},  {QStringLiteral("f16"), scaled("f45", 1000)},
                          {QStringLiteral("f17"), scaled("f46", 1000)},  {QStringLiteral("f18"), scaled("f60", 1000)},
                          {QStringLiteral("f20"), one[QLatin1String("f116")]}, {QStringLiteral("f115"), scaled("f164", 100)},
                          {QStringLiteral("f124"), qint64{utc("2026-08-07T16:08:00+08:00").time_since_epoch().count() / 1000}}};
    const QJsonObject data{{QStringLiteral("total"), 1}, {QStringLiteral("diff"), QJsonArray{row}}};
    return QJsonDocument{QJsonObject{{QStringLiteral("rc"), 0}, {QStringLiteral("data"), data}}}.toJson(QJsonDocument::Compact);
}

TEST(RecordedEastmoney, TencentHoldingsQuote)
{
    RECORDED(snapshot, "eastmoney/stock_get_116.00700_2026-08-07.json");
    QuoteQuery asked = asking({"0700"});
    asked.now = utc("2026-08-07T10:00:00Z");
    const auto quotes = eastmoneyQuotes().parse(asked, answer(asListRow(snapshot)));
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    const Quote& quote = quotes->quotes.at(0);
    EXPECT_EQ(quote.last, 478.8);
    EXPECT_EQ(quote.previousClose, 479.2);
    EXPECT_EQ(quote.marketCap, 4348807144693.2);
    EXPECT_EQ(quote.peTrailing, 16.54);
    EXPECT_EQ(quote.volume, 16319939);
}

} // namespace
} // namespace chinatech::testing
