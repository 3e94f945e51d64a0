// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics.h"
#include "core/feeds/feed_list.h"
#include "core/feeds/tencent_fields.h"
#include "core/feeds/vendor_symbols.h"
#include "tests/core/feeds/recorded.h"

#include <map>

namespace chinatech::testing {
namespace {

constexpr const char* kNow = "2024-03-08T06:12:30Z";

QuoteQuery asking(std::initializer_list<const char*> codes, const char* now = kNow)
{
    QuoteQuery asked;
    for (const char* const code : codes)
        asked.listings.push_back(query(code, "2024-01-02", "2024-03-08", now));
    asked.now = utc(now);
    return asked;
}

Fetched<FeedQuotes> read(const QuoteQuery& asked, const QByteArray& body) { return tencentQuotes().parse(asked, answer(body)); }

TEST(TencentQuotes, AsksForTheWholeListAtOnce)
{
    const HttpRequest request = tencentQuotes().request(asking({"9988", "BABA", "688981", "HSI"}));
    EXPECT_EQ(request.url.toString(), QStringLiteral("https://qt.gtimg.cn/q=r_hk09988,usBABA,sh688981,r_hkHSI"));
    EXPECT_EQ(tencentQuotes().mostAtOnce, 50);
}

TEST(TencentQuotes, ReadsHongKongByPlace)
{
    const auto quotes = read(asking({"9988"}), inventedPayload("tencent_batch.gbk"));
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    const Quote& quote = quotes->quotes.at(0);
    EXPECT_EQ(quote.symbol, QStringLiteral("9988.HK"));
    EXPECT_EQ(quote.last, 72.35);
    EXPECT_EQ(quote.previousClose, 71.45);
    EXPECT_EQ(quote.open, 71.5);
    EXPECT_EQ(quote.high, 72.9);
    EXPECT_EQ(quote.low, 71.2);
    EXPECT_EQ(quote.volume, 20123400);
    EXPECT_DOUBLE_EQ(quote.marketCap, 1.471225e12) << "the whole company, not the H shares";
    EXPECT_EQ(quote.peTrailing, 11.25);
    EXPECT_EQ(quote.high52Weeks, 101.5);
    EXPECT_EQ(quote.low52Weeks, 64.6);
    EXPECT_EQ(quote.nameEn, QStringLiteral("INVENTED-W"));
    EXPECT_EQ(quote.source, QStringLiteral("tencent"));
    EXPECT_FALSE(quote.isHalted);
}

TEST(TencentQuotes, R24_TheTimeOfThePriceIsTheExchanges)
{
    const auto quotes = read(asking({"9988", "BABA"}), inventedPayload("tencent_batch.gbk"));
    ASSERT_TRUE(quotes);
    EXPECT_EQ(quotes->quotes[0].time, utc("2024-03-08T14:12:05+08:00"));
    EXPECT_EQ(quotes->quotes[0].session, day("2024-03-08"));
    EXPECT_TRUE(quotes->quotes[0].isTrading);
    EXPECT_EQ(quotes->quotes[1].time, utc("2024-03-07T16:00:03-05:00"));
    EXPECT_FALSE(quotes->quotes[1].isTrading);
    // The next morning the state of yesterday means nothing.
    EXPECT_FALSE(read(asking({"9988"}, "2024-03-11T00:30:00Z"), inventedPayload("tencent_batch.gbk"))->quotes[0].isTrading);
}

/// What stands there at lunch or in a storm is for the first who sees it to tell.
TEST(TencentQuotes, AStateThatNobodyKnowsIsToldToTheLog)
{
    EXPECT_TRUE(read(asking({"9988", "BABA", "600000"}), inventedPayload("tencent_batch.gbk"))->remark.isEmpty());
    QByteArray lunch = inventedPayload("tencent_batch.gbk");
    ASSERT_TRUE(lunch.contains("~HKD~1~30\";"));
    lunch.replace("~HKD~1~30\";", "~HKD~1~41\";");
    const auto quotes = read(asking({"9988", "BABA"}), lunch);
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    EXPECT_EQ(quotes->remark, QStringLiteral("state 9988.HK 41"));
    EXPECT_TRUE(quotes->quotes[0].isTrading) << "all but the closed one";
}

TEST(TencentQuotes, ReadsNewYorkWithItsRatioAndVendorCode)
{
    const auto quotes = read(asking({"BABA"}), inventedPayload("tencent_batch.gbk"));
    ASSERT_TRUE(quotes);
    const Quote& quote = quotes->quotes.at(0);
    EXPECT_EQ(quote.currency, Currency::USD);
    EXPECT_DOUBLE_EQ(quote.marketCap, 1.8505e11);
    EXPECT_EQ(quote.peTrailing, 13.4);
    EXPECT_EQ(quote.ordinaryPerAds, 8);
    EXPECT_EQ(quote.vendorCode, QStringLiteral("BABA.N"));
    EXPECT_EQ(exchangeOfTencentCode(quote.vendorCode), QStringLiteral("NYSE"));
}

TEST(TencentQuotes, R34_ReadsMainlandLotsAndSuspensions)
{
    const auto quotes = read(asking({"600000", "000001.SZ"}), inventedPayload("tencent_batch.gbk"));
    ASSERT_TRUE(quotes);
    ASSERT_EQ(quotes->quotes.size(), 2U);
    EXPECT_EQ(quotes->quotes[0].volume, 19'800'000);
    EXPECT_EQ(quotes->quotes[0].high52Weeks, 7.8);
    EXPECT_FALSE(quotes->quotes[0].isHalted);
    EXPECT_TRUE(quotes->quotes[1].isHalted);
    EXPECT_TRUE(isMissing(quotes->quotes[1].last)) << "no price, and not a price of 0";
    EXPECT_EQ(quotes->quotes[1].previousClose, 7.15);
}

TEST(TencentQuotes, GbkSecondBytesAreNoSeparators)
{
    const auto lines = readTencentLines("v_a=\"1~\x81\x7e\x82\x7c~3\";\nv_b=\"\";\nv_c=\"1~2");
    ASSERT_EQ(lines.size(), 2U) << "a line that is cut off is none";
    ASSERT_EQ(lines[0].fields.size(), 3U);
    EXPECT_EQ(lines[0].fields[2], QByteArrayView{"3"});
    EXPECT_TRUE(lines[1].fields.empty());
}

TEST(TencentQuotes, R25_NoMatchForAllIsARefusalForOneAnUnknownCode)
{
    const QByteArray none = "v_pv_none_match=\"1\";\n";
    EXPECT_EQ(read(asking({"9988", "BABA"}), none).error().kind, FetchErrorKind::Blocked);
    EXPECT_EQ(read(asking({"9988"}), none).error().kind, FetchErrorKind::NotFound);
}

TEST(TencentQuotes, R26_ABadCodeIsMissingAndTheOthersAreRead)
{
    const auto quotes = read(asking({"9988", "99999", "BABA"}), inventedPayload("tencent_batch.gbk"));
    ASSERT_TRUE(quotes);
    EXPECT_EQ(quotes->quotes.size(), 2U);
    EXPECT_EQ(quotes->missing, QStringList{QStringLiteral("99999.HK")});
}

TEST(TencentQuotes, R27_IndexCodesAreLettersInTheirOwnCase)
{
    EXPECT_EQ(tencentQuotes().request(asking({"HSTECH"})).url.toString(), QStringLiteral("https://qt.gtimg.cn/q=r_hkHSTECH"));
    QByteArray body = inventedPayload("tencent_batch.gbk");
    body.replace("r_hk09988", "r_hkHSTECH").replace("~09988~", "~HSTECH~");
    const auto quotes = read(asking({"HSTECH"}), body);
    ASSERT_TRUE(quotes);
    EXPECT_EQ(quotes->quotes[0].last, 72.35);
    EXPECT_TRUE(isMissing(quotes->quotes[0].volume));
    EXPECT_TRUE(isMissing(quotes->quotes[0].marketCap));
}

/// Tencent's year is adjusted for dividends, others' is not: it is kept under its name, and a screen's own year is that
/// of the bars.
TEST(TencentQuotes, R35_TheVendorsYearIsNotThatOfTheBars)
{
    const auto quotes = read(asking({"9988"}), inventedPayload("tencent_batch.gbk"));
    ASSERT_TRUE(quotes);
    EXPECT_EQ(quotes->quotes[0].high52Weeks, 101.5);
    EXPECT_EQ(quotes->quotes[0].source, QStringLiteral("tencent"));

    const Market market = MarketBuilder().share("9988.HK").closes("2023-03-01", "2023-09-01", 70).close("2023-09-04", 103.25)
                              .closes("2023-09-05", "2024-01-19", 70).close("2024-01-22", 64.25)
                              .closes("2024-01-23", "2024-03-08", 70).dividend("2023-12-21", 0.98).market();
    const YearRange own = yearRange(market, market.instruments.front(), {day("2024-03-08"), true});
    EXPECT_EQ(own.high, 103.25) << "what was traded, dividends or not";
    EXPECT_EQ(own.low, 64.25);
}

TEST(TencentQuotes, RefusesAnotherCodeCurrencyAndTimesToCome)
{
    QByteArray other = inventedPayload("tencent_batch.gbk");
    other.replace("~09988~", "~00700~");
    EXPECT_EQ(read(asking({"9988"}), other).error().kind, FetchErrorKind::Malformed);
    QByteArray yuan = inventedPayload("tencent_batch.gbk");
    yuan.replace("~HKD~", "~CNY~");
    EXPECT_EQ(read(asking({"9988"}), yuan).error().kind, FetchErrorKind::Malformed);
    EXPECT_EQ(read(asking({"9988"}, "2024-03-08T05:00:00Z"), inventedPayload("tencent_batch.gbk")).error().kind, FetchErrorKind::Malformed);
}

TEST(RecordedTencent, Batch)
{
    RECORDED(body, "tencent/quote/hk00700_hk09988_2026-08-07_batch.txt");
    // It was asked for without the prefix of real time.
    const QByteArray asAsked = QByteArray{body}.replace("v_hk", "v_r_hk");
    const auto quotes = read(asking({"0700", "9988"}, "2026-08-07T10:00:00Z"), asAsked);
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    ASSERT_EQ(quotes->quotes.size(), 2U);
    EXPECT_EQ(quotes->quotes[0].last, 478.8);
    EXPECT_EQ(quotes->quotes[0].previousClose, 479.2);
    EXPECT_DOUBLE_EQ(quotes->quotes[0].marketCap, 4.34880714e12);
    EXPECT_EQ(quotes->quotes[0].peTrailing, 16.52);
    EXPECT_EQ(quotes->quotes[0].time, utc("2026-08-07T16:08:23+08:00"));
    EXPECT_FALSE(quotes->quotes[0].isTrading);
    EXPECT_EQ(quotes->quotes[1].last, 123.8);
    EXPECT_DOUBLE_EQ(quotes->quotes[1].marketCap, 2.37405321e12);
}

TEST(RecordedTencent, R35_AlibabaInNewYork)
{
    RECORDED(body, "tencent/quote/usBABA_2026-09-04_close.txt");
    const auto quotes = read(asking({"BABA"}, "2026-09-05T10:00:00Z"), body);
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    const Quote& quote = quotes->quotes.at(0);
    EXPECT_EQ(quote.last, 113.24);
    EXPECT_DOUBLE_EQ(quote.marketCap, 2.81472018e11);
    EXPECT_EQ(quote.peTrailing, 25.89);
    EXPECT_EQ(quote.ordinaryPerAds, 8);
    EXPECT_EQ(quote.high52Weeks, 191.62) << "the vendor's own, adjusted for dividends";
    EXPECT_EQ(quote.source, QStringLiteral("tencent"));
}

TEST(RecordedTencent, StatesOfHongKong)
{
    RECORDED(open, "tencent/quote/hk00700_2026-07-03_intraday_state30.txt");
    RECORDED(closed, "tencent/quote/hk00700_2026-07-03_close_state50.txt");
    const QuoteQuery asked = asking({"0700"}, "2026-07-03T08:10:00Z");
    EXPECT_TRUE(read(asked, QByteArray{open}.replace("v_hk", "v_r_hk"))->quotes.at(0).isTrading);
    EXPECT_FALSE(read(asked, QByteArray{closed}.replace("v_hk", "v_r_hk"))->quotes.at(0).isTrading);
}

TEST(RecordedTencent, CapIsTheWholeCompanys)
{
    RECORDED(body, "tencent/quote/r_hk09660_2025-04-29_Hshare_vs_total.txt");
    const auto quotes = read(asking({"9660"}, "2025-04-29T06:15:00Z"), body);
    ASSERT_TRUE(quotes);
    EXPECT_DOUBLE_EQ(quotes->quotes.at(0).marketCap, 8.368986e10);
}

TEST(RecordedTencent, R34_NineHundredMainlandShares)
{
    RECORDED(body, "tencent/firebird/TengxunRTData_900_Ashares_2022-11-22.gbk.txt");
    const auto lines = readTencentLines(body);
    ASSERT_EQ(lines.size(), 900U);
    std::map<QByteArray, int> states;
    QuoteQuery asked;
    asked.now = utc("2022-11-23T00:00:00Z");
    for (const TencentLine& line : lines) {
        EXPECT_EQ(line.fields.size(), 82U) << line.code.toByteArray().toStdString();
        ++states[line.fields.at(40).toByteArray().trimmed()];
        asked.listings.push_back(query(line.code.toByteArray().constData(), "2022-11-01", "2022-11-22"));
    }
    EXPECT_EQ(states[""], 884);
    EXPECT_EQ(states["D"], 12);
    EXPECT_EQ(states["S"], 3);
    EXPECT_EQ(states["U"], 1);

    const auto quotes = read(asked, body);
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    int open = 0;
    for (const Quote& quote : quotes->quotes) {
        open += quote.isHalted ? 0 : 1;
        EXPECT_TRUE(quote.isHalted || quote.last > 0) << quote.symbol.toStdString();
    }
    EXPECT_LE(open, 884);
    EXPECT_GE(open, 870) << "some normal ones had no trade that day";
}

} // namespace
} // namespace chinatech::testing
