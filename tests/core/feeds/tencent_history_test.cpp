// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/feed_list.h"
#include "tests/core/feeds/recorded.h"

namespace chinatech::testing {
namespace {

Fetched<FeedHistory> read(const HistoryQuery& asked, const QByteArray& body, int status = 200)
{
    return tencentHistory().parse(asked, answer(body, status));
}

const HistoryQuery kHongKong = query("9988", "2024-03-04", "2024-03-06");

/// A Tencent answer of so many rows, one a day, ending on that day.
QByteArray rowsUpTo(const char* code, Day last, int count)
{
    QByteArray body = QByteArray(R"({"code":0,"msg":"","data":{")") + code + R"(":{"day":[)";
    for (int i = count - 1; i >= 0; --i)
        body += QStringLiteral("[\"%1\",\"10.0\",\"10.5\",\"11.0\",\"9.5\",\"1000\"]%2").arg((last - i).toIso(), i ? QStringLiteral(",") : QString()).toLatin1();
    return body + "]}}}";
}

TEST(TencentHistory, R32_AsksForRawRows)
{
    EXPECT_EQ(tencentHistory().request(kHongKong).url.toString(),
              QStringLiteral("https://web.ifzq.gtimg.cn/appstock/app/hkfqkline/get?param=hk09988,day,2024-03-04,2024-03-06,640,"));
    EXPECT_TRUE(tencentHistory().request(query("688981.SS", "2024-03-04", "2024-03-06")).url.toString()
                    .contains(QStringLiteral("/fqkline/get?param=sh688981,")));
}

TEST(TencentHistory, R29_ReadsTheFirstSixColumnsWhateverFollows)
{
    const auto history = read(kHongKong, inventedPayload("tencent_hk.json"));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    ASSERT_EQ(history->bars.size(), 3U);
    const Bar& bar = history->bars[0];      // open, CLOSE, high, low
    EXPECT_EQ(bar.open, 70.5);
    EXPECT_EQ(bar.close, 71.2);
    EXPECT_EQ(bar.high, 71.3);
    EXPECT_EQ(bar.low, 70.1);
    EXPECT_EQ(bar.volume, 31000400);
    EXPECT_FALSE(history->actionsComplete);
    EXPECT_FALSE(history->remaining);
}

TEST(TencentHistory, R28_TakesWhicheverKeyThereIsBehindAnyPrefix)
{
    const auto history = read(query("BABA:NYSE", "2024-03-04", "2024-03-06"), inventedPayload("tencent_us.json"));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_EQ(history->bars.size(), 3U);
    EXPECT_EQ(history->bars[1].close, 72.9);
}

TEST(TencentHistory, R31_NewYorkCodesCarryTheirSuffix)
{
    HistoryQuery asked = query("JD:NASDAQ", "2024-03-04", "2024-03-06");
    EXPECT_TRUE(tencentHistory().request(asked).url.toString().contains(QStringLiteral("usfqkline/get?param=usJD.OQ,day,")));
    asked.vendorCode = QStringLiteral("JD.XX");
    EXPECT_TRUE(tencentHistory().request(asked).url.toString().contains(QStringLiteral("param=usJD.XX,day,")));
    asked.vendorCode.clear();
    asked.exchange = QStringLiteral("AMEX");
    EXPECT_FALSE(tencentHistory().covers(asked)) << "no suffix is on record";
}

TEST(TencentHistory, R31_ARowOrTwoForMonthsAreJunk)
{
    const HistoryQuery asked = query("BABA:NYSE", "2024-01-02", "2024-03-06");
    EXPECT_EQ(read(asked, rowsUpTo("usBABA.N", day("2024-03-06"), 2)).error().kind, FetchErrorKind::Malformed);
    EXPECT_TRUE(read(asked, rowsUpTo("usBABA.N", day("2024-03-06"), 3)));
}

TEST(TencentHistory, MainlandVolumesAreLotsExceptOnTheStarMarket)
{
    const auto lots = read(query("600000", "2024-03-04", "2024-03-06"), inventedPayload("tencent_shanghai.json"));
    ASSERT_TRUE(lots);
    EXPECT_EQ(lots->bars[0].volume, 25'100'000);
    QByteArray star = inventedPayload("tencent_shanghai.json");
    star.replace("sh600000", "sh688981");
    const auto shares = read(query("688981", "2024-03-04", "2024-03-06"), star);
    ASSERT_TRUE(shares);
    EXPECT_EQ(shares->bars[0].volume, 251'000);
}

TEST(TencentHistory, WalksTheEndBackwards)
{
    HistoryQuery asked = query("9988", "2019-11-26", "2024-03-06");
    const auto first = read(asked, rowsUpTo("hk09988", day("2024-03-06"), 640));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->bars.size(), 640U);
    EXPECT_EQ(first->remaining, (DayRange{day("2019-11-26"), day("2024-03-06") - 640}));
    asked.days = *first->remaining;
    const auto last = read(asked, rowsUpTo("hk09988", asked.days.to, 100));
    ASSERT_TRUE(last);
    EXPECT_FALSE(last->remaining);
}

TEST(TencentHistory, R30_DataIsAnArrayWhenSomethingIsWrong)
{
    EXPECT_EQ(read(kHongKong, R"({"code":0,"msg":"param error","data":[]})").error().kind, FetchErrorKind::Malformed);
    EXPECT_EQ(read(kHongKong, R"({"code":1,"msg":"bad params"})").error().kind, FetchErrorKind::Malformed);
}

TEST(TencentHistory, AnUnknownCodeHasNoRowsAndNoQuote)
{
    EXPECT_EQ(read(kHongKong, R"({"code":0,"msg":"","data":{"hk09988":{"day":[],"qt":{}}}})").error().kind,
              FetchErrorKind::NotFound);
    EXPECT_EQ(read(kHongKong, R"({"code":0,"msg":"","data":{"hk09988":{"day":[],"qt":{"hk09988":["100","","09988"]}}}})").error().kind,
              FetchErrorKind::NoDataInRange);
}

TEST(TencentHistory, RefusesTheRowsOfAnotherCode)
{
    EXPECT_EQ(read(query("0700", "2024-03-04", "2024-03-06"), inventedPayload("tencent_hk.json")).error().kind,
              FetchErrorKind::Malformed);
}

TEST(TencentHistory, R34_ARowWithoutTradeGivesNoBar)
{
    const auto history = read(kHongKong, R"({"code":0,"msg":"","data":{"hk09988":{"day":[["2024-03-04","0.000","0.000","0.000","0.000","0"],["2024-03-05","71.000","70.000","71.200","69.800","28000100"],["nonsense","1","1","1","1","1"],["2024-03-06"]]}}})");
    ASSERT_TRUE(history);
    EXPECT_EQ(history->bars.size(), 1U);
    ASSERT_EQ(history->defects.size(), 3U);
    EXPECT_EQ(history->defects[0].reason, RowDefect::Reason::NoClose);
    EXPECT_EQ(history->defects[1].reason, RowDefect::Reason::BadDate);
    EXPECT_EQ(history->defects[2].reason, RowDefect::Reason::NotANumber);
}

TEST(TencentHistory, TodaysRowIsProvisionalUntilTheSessionIsOver)
{
    const QByteArray body = inventedPayload("tencent_hk.json");
    EXPECT_EQ(read(query("9988", "2024-03-04", "2024-03-06", "2024-03-06T08:29:00Z"), body)->provisional, day("2024-03-06"));
    EXPECT_FALSE(read(query("9988", "2024-03-04", "2024-03-06", "2024-03-06T08:30:00Z"), body)->provisional);
}

TEST(TencentHistory, NumbersMayBeAbsentInManyWays)
{
    for (const char* const open : {"null", "\"\"", "\"-\"", "\"--\"", "\"NaN\"", "\"70,5\"", "NaN", "Infinity", "-Infinity", "\"0.000\"", "[]"}) {
        QByteArray body = inventedPayload("tencent_hk.json");
        body.replace("\"70.500\"", open).replace("\"msg\":\"\"", "\"msg\":\"NaN \\\" Infinity\"");
        const auto history = read(kHongKong, body);
        ASSERT_TRUE(history) << open << ": " << history.error().detail.toStdString();
        EXPECT_TRUE(isMissing(history->bars[0].open)) << open;
        EXPECT_EQ(history->bars[0].close, 71.2);
    }
}

TEST(TencentHistory, ATruncatedBodyIsMalformed)
{
    const QByteArray body = inventedPayload("tencent_hk.json").trimmed();
    EXPECT_EQ(read(kHongKong, body + '}').error().kind, FetchErrorKind::Malformed);
    EXPECT_EQ(read(kHongKong, body.chopped(1)).error().kind, FetchErrorKind::Malformed);
    EXPECT_EQ(read(kHongKong, body.first(body.size() / 2)).error().kind, FetchErrorKind::Malformed);
}

} // namespace
} // namespace chinatech::testing
