// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/feed_list.h"
#include "core/feeds/vendor_symbols.h"
#include "core/feeds/yahoo_chart.h"
#include "tests/core/feeds/recorded.h"

#include <QUrlQuery>

namespace chinatech::testing {
namespace {

Fetched<FeedHistory> read(const HistoryQuery& asked, const char* payload)
{
    return yahooHistory().parse(asked, answer(inventedPayload(payload)));
}

QStringList daysOf(const FeedHistory& history)
{
    QStringList days;
    for (const Bar& bar : history.bars)
        days.append(bar.day.toIso());
    return days;
}

const HistoryQuery kHongKong = query("9988", "2024-03-01", "2024-03-08", "2024-03-08T07:00:00Z");

TEST(YahooHistory, AsksForAPeriodNeverForARange)
{
    const HttpRequest request = yahooHistory().request(query("9988", "2024-03-01", "2024-03-08", "2024-03-08T07:00:00Z"));
    EXPECT_EQ(request.url.host(), QStringLiteral("query1.finance.yahoo.com"));
    EXPECT_EQ(request.url.path(), QStringLiteral("/v8/finance/chart/9988.HK"));
    const QUrlQuery asked{request.url};
    EXPECT_EQ(asked.queryItemValue(QStringLiteral("period1")), QStringLiteral("1709164800"));     // 2024-02-29
    EXPECT_EQ(asked.queryItemValue(QStringLiteral("period2")), QStringLiteral("1709942400"));     // 2024-03-09
    EXPECT_EQ(asked.queryItemValue(QStringLiteral("interval")), QStringLiteral("1d"));
    EXPECT_EQ(asked.queryItemValue(QStringLiteral("events")), QStringLiteral("div,splits"));
    EXPECT_FALSE(asked.hasQueryItem(QStringLiteral("range")));
    EXPECT_EQ(request.feed, QStringLiteral("yahoo"));
}

TEST(YahooHistory, EncodesTheCaretOfAnIndex)
{
    const HttpRequest request = yahooHistory().request(query("^HSI", "2024-03-01", "2024-03-08"));
    EXPECT_TRUE(request.url.toEncoded().contains("/chart/%5EHSI?")) << request.url.toEncoded().toStdString();
}

TEST(YahooHistory, R06_HongKongCodesHaveFourDigits)
{
    const HttpRequest request = yahooHistory().request(query("09992", "2024-03-01", "2024-03-08"));
    EXPECT_EQ(request.url.path(), QStringLiteral("/v8/finance/chart/9992.HK"));
}

TEST(YahooHistory, TakesTheFloatDustOffAndMarksTheOpenSession)
{
    const auto history = read(kHongKong, "yahoo_hk.json");
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    ASSERT_EQ(history->bars.size(), 5U);
    EXPECT_EQ(history->bars[0].high, 71.3);
    EXPECT_EQ(history->bars[4].close, 72.35);
    EXPECT_EQ(history->bars[0].volume, 31000400);
    EXPECT_EQ(history->provisional, day("2024-03-08"));
    EXPECT_FALSE(history->remaining);
    EXPECT_FALSE(history->actionsComplete) << "Yahoo's dividends of Hong Kong names have holes";
}

TEST(YahooHistory, ASessionIsFinalTwentyMinutesAfterItsEnd)
{
    HistoryQuery asked = kHongKong;
    asked.now = utc("2024-03-08T08:19:59Z");
    EXPECT_EQ(read(asked, "yahoo_hk.json")->provisional, day("2024-03-08"));
    asked.now = utc("2024-03-08T08:20:00Z");
    EXPECT_FALSE(read(asked, "yahoo_hk.json")->provisional);
}

TEST(YahooHistory, LeavesOutDaysThatWereNotAskedFor)
{
    HistoryQuery asked = kHongKong;
    asked.days = {day("2024-03-05"), day("2024-03-06")};
    EXPECT_EQ(daysOf(*read(asked, "yahoo_hk.json")), (QStringList{QStringLiteral("2024-03-05"), QStringLiteral("2024-03-06")}));
}

TEST(YahooHistory, R07_FillsTheNewestCloseFromTheSnapshotAndSkipsNullRows)
{
    const auto history = read(kHongKong, "yahoo_null_rows.json");
    ASSERT_TRUE(history);
    ASSERT_EQ(history->bars.size(), 4U);
    EXPECT_EQ(history->bars.back().day, day("2024-03-08"));
    EXPECT_EQ(history->bars.back().close, 72.35);
    ASSERT_EQ(history->defects.size(), 1U);
    EXPECT_EQ(history->defects[0].reason, RowDefect::Reason::NoClose);
    EXPECT_EQ(history->defects[0].day, day("2024-03-05"));
}

TEST(YahooHistory, R09_KeepsTheLaterOfTwoRowsForOneDay)
{
    const auto history = read(kHongKong, "yahoo_hk_live_twice.json");
    ASSERT_TRUE(history);
    ASSERT_EQ(history->bars.size(), 5U);
    EXPECT_EQ(history->bars.back().close, 72.5);
    EXPECT_EQ(history->bars.back().volume, 20999000);
    ASSERT_EQ(history->defects.size(), 1U);
    EXPECT_EQ(history->defects[0].reason, RowDefect::Reason::DuplicateDay);
}

TEST(YahooHistory, R10_RowsAnHourOrTwoBeforeMidnightBelongToTheNextDay)
{
    const auto history = read(query("9988", "2024-03-01", "2024-04-30"), "yahoo_early_rows.json");
    ASSERT_TRUE(history);
    EXPECT_EQ(daysOf(*history), (QStringList{QStringLiteral("2024-03-28"), QStringLiteral("2024-04-02"), QStringLiteral("2024-04-03")}));
}

TEST(YahooHistory, RefusesDaysToCome)
{
    HistoryQuery asked = kHongKong;
    asked.now = utc("2024-03-06T12:00:00Z");        // a clock two days behind
    const auto history = read(asked, "yahoo_hk.json");
    ASSERT_TRUE(history);
    EXPECT_EQ(history->bars.back().day, day("2024-03-06"));
    ASSERT_EQ(history->defects.size(), 2U);
    EXPECT_EQ(history->defects[0].reason, RowDefect::Reason::FutureDay);
}

TEST(YahooHistory, UndoesTheAdjustmentForItsOwnSplits)
{
    const auto history = read(query("BABA", "2021-11-04", "2021-11-12"), "yahoo_split.json");
    ASSERT_TRUE(history);
    ASSERT_EQ(history->bars.size(), 7U);
    // 4:1 on 10 November: a share of the 9th was worth four of the 10th, and a quarter as many were traded.
    EXPECT_EQ(history->bars[3].day, day("2021-11-09"));
    EXPECT_EQ(history->bars[3].close, 203);
    EXPECT_EQ(history->bars[3].volume, 1'200'000);
    EXPECT_EQ(history->bars[4].close, 51.2);
    EXPECT_EQ(history->bars[4].volume, 5'000'000);
    EXPECT_EQ(history->actionsComplete, (DayRange{day("2021-11-04"), day("2021-11-12")}));

    ASSERT_EQ(history->actions.size(), 3U);
    const CorporateAction& before = history->actions[0];
    EXPECT_EQ(before.exDate, day("2021-11-08"));
    EXPECT_EQ(before.amount, 2.02) << "0.505 a share of today";
    EXPECT_DOUBLE_EQ(before.priceFactor, 1 - 2.02 / 202.0) << "202.00 is the close of the 5th as traded";
    EXPECT_EQ(history->actions[1].kind, ActionKind::Split);
    EXPECT_EQ(history->actions[1].priceFactor, 0.25);
    EXPECT_FALSE(history->actions[1].currency);
    EXPECT_DOUBLE_EQ(history->actions[2].priceFactor, 1 - 0.516 / 51.6);
}

TEST(YahooHistory, R15_UndoesSplitsAfterTheWindowThatEarlierAnswersListed)
{
    HistoryQuery asked = query("BABA", "2021-11-04", "2021-11-12", "2034-01-02T12:00:00Z");
    asked.laterSplits = {{day("2024-06-10"), ActionKind::Split, kMissing, std::nullopt, 0.1, QStringLiteral("yahoo")}};
    const auto history = read(asked, "yahoo_split.json");
    ASSERT_TRUE(history);
    EXPECT_EQ(history->bars[3].close, 2030);
    EXPECT_EQ(history->bars[4].close, 512);
}

TEST(YahooHistory, R14_ASplitThatIsListedButNotAppliedIsNotUndone)
{
    const auto history = read(query("BABA", "2021-11-04", "2021-11-12"), "yahoo_split_not_applied.json");
    ASSERT_TRUE(history);
    EXPECT_EQ(history->bars[3].close, 203);
    EXPECT_EQ(history->bars[4].close, 51.2);
    ASSERT_EQ(history->actions.size(), 1U);
    EXPECT_EQ(history->actions[0].priceFactor, 0.25);
}

TEST(YahooHistory, R17_ADividendOfAnotherCurrencyOrAQuarterOfThePriceHasNoFactor)
{
    const auto history = read(query("BABA", "2021-11-04", "2021-11-12"), "yahoo_bad_dividends.json");
    ASSERT_TRUE(history);
    ASSERT_EQ(history->actions.size(), 2U);
    EXPECT_EQ(history->actions[0].currency, Currency::CNY);
    EXPECT_TRUE(isMissing(history->actions[0].priceFactor));
    EXPECT_TRUE(isMissing(history->actions[1].priceFactor));
    EXPECT_EQ(history->defects.size(), 2U);
    EXPECT_FALSE(history->actionsComplete);
}

TEST(YahooHistory, R11_HasNoHistoryOfASnapshotOnlyIndex)
{
    HistoryQuery asked = query("HSTECH", "2024-01-01", "2024-03-08", "2024-03-08T12:00:00Z");
    EXPECT_FALSE(yahooHistory().covers(asked));
    const auto history = read(asked, "yahoo_snapshot_only.json");
    ASSERT_TRUE(history);
    EXPECT_TRUE(history->isSnapshotOnly);
    EXPECT_TRUE(history->bars.empty());
}

TEST(YahooHistory, R12_AnEmptyWindowIsNoDataInRange)
{
    EXPECT_EQ(read(query("BABA", "2021-11-04", "2021-11-12"), "yahoo_empty_window.json").error().kind, FetchErrorKind::NoDataInRange);
    const auto before = yahooHistory().parse(query("BABA", "2003-01-01", "2003-12-31"),
                                             answer(inventedPayload("yahoo_before_listing.json"), 400));
    EXPECT_EQ(before.error().kind, FetchErrorKind::NoDataInRange);
}

TEST(YahooHistory, R05_AnUnknownSymbolIsNotFoundAndNothingMore)
{
    const auto found = yahooHistory().parse(kHongKong, answer(inventedPayload("yahoo_not_found.json"), 404));
    EXPECT_EQ(found.error().kind, FetchErrorKind::NotFound);
}

TEST(YahooHistory, R13_ColumnsOfAnotherLengthThanTheTimesAreMalformed)
{
    QByteArray body = inventedPayload("yahoo_hk.json");
    body.replace("\"timestamp\":[1709515800,", "\"timestamp\":[");
    EXPECT_EQ(yahooHistory().parse(kHongKong, answer(body)).error().kind, FetchErrorKind::Malformed);
}

TEST(YahooHistory, RefusesAnotherSymbolOrCurrency)
{
    EXPECT_EQ(read(query("0700", "2024-03-01", "2024-03-08"), "yahoo_hk.json").error().kind, FetchErrorKind::Malformed);
    HistoryQuery asked = kHongKong;
    asked.currency = Currency::CNY;
    EXPECT_EQ(read(asked, "yahoo_hk.json").error().kind, FetchErrorKind::Malformed);
    EXPECT_TRUE(isYahooAlias(QStringLiteral("KRW=X"), QStringLiteral("USDKRW=X")));
    EXPECT_FALSE(isYahooAlias(QStringLiteral("KRW=X"), QStringLiteral("HKDKRW=X")));
}

TEST(YahooHistory, R16_PenceBecomePounds)
{
    const auto chart = readYahooChart(answer(inventedPayload("yahoo_pence.json")));
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->currency, QStringLiteral("GBP"));
    EXPECT_EQ(chart->rows[0].close, 12.345);
    EXPECT_EQ(chart->previousClose, 12.3);
}

/// Opens that repeat the close, lows of 0: nothing of a pair's day is read but its close.
TEST(YahooHistory, R20_CurrencyPairsHaveACloseOnlyAndLondonsDay)
{
    const auto chart = readYahooChart(answer(inventedPayload("yahoo_currency.json")));
    ASSERT_TRUE(chart) << chart.error().detail.toStdString();
    ASSERT_EQ(chart->rows.size(), 4U);
    EXPECT_EQ(chart->rows[0].day, day("2024-03-28"));
    EXPECT_EQ(chart->rows[1].day, day("2024-03-29"));
    EXPECT_EQ(chart->rows[2].day, day("2024-04-01")) << "summer time has come: 23:00 of Sunday in UTC";
    EXPECT_EQ(chart->rows[3].day, day("2024-04-02"));
    EXPECT_EQ(chart->rows[2].close, 1352.5);
    for (const YahooRow& row : chart->rows) {
        EXPECT_GT(row.close, 1300);
        for (const double absent : {row.open, row.high, row.low, row.volume})
            EXPECT_TRUE(isMissing(absent)) << row.day.toIso().toStdString() << ' ' << absent;
    }
    EXPECT_TRUE(isYahooAlias(QStringLiteral("KRW=X"), chart->symbol)) << "the answer names the dollar";
}

TEST(YahooHistory, R22_TheAdjustedCloseIsNotRead)
{
    QByteArray body = inventedPayload("yahoo_split.json");
    const qsizetype from = body.indexOf("\"adjclose\":[{\"adjclose\":[");
    ASSERT_GT(from, 0);
    body.replace(from, body.indexOf("]}]", from) + 3 - from, "\"adjclose\":[{\"adjclose\":[1,2,3,4,5,6,7]}]");
    const HistoryQuery asked = query("BABA", "2021-11-04", "2021-11-12");
    const auto odd = yahooHistory().parse(asked, answer(body));
    const auto usual = read(asked, "yahoo_split.json");
    ASSERT_TRUE(odd && usual);
    ASSERT_EQ(odd->actions.size(), usual->actions.size());
    for (std::size_t i = 0; i < usual->actions.size(); ++i)
        EXPECT_EQ(odd->actions[i].priceFactor, usual->actions[i].priceFactor);
    for (std::size_t i = 0; i < usual->bars.size(); ++i)
        EXPECT_EQ(odd->bars[i].close, usual->bars[i].close);
}

TEST(YahooHistory, R46_SevenDigitsAreKeptOfLargePrices)
{
    QByteArray body = inventedPayload("yahoo_hk.json");
    body.replace("71.19999694824219", "1466000.125").replace("72.3499984741211", "0.0123450001");
    const auto history = yahooHistory().parse(kHongKong, answer(body));
    ASSERT_TRUE(history);
    EXPECT_EQ(history->bars[0].close, 1466000);
    EXPECT_EQ(history->bars[4].close, 0.012345);
}

TEST(YahooHistory, R49_DividendsOfHongKongAreNotTakenAsComplete)
{
    QByteArray body = inventedPayload("yahoo_split.json");
    body.replace("\"BABA\"", "\"9988.HK\"").replace("\"USD\"", "\"HKD\"");
    const auto history = yahooHistory().parse(query("9988", "2021-11-04", "2021-11-12"), answer(body));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_EQ(history->actions.size(), 3U);
    EXPECT_FALSE(history->actionsComplete);
}

TEST(YahooHistory, ReadsTenYearsAtATimeFromTheNewestOn)
{
    HistoryQuery asked = query("BABA", "1999-01-04", "2024-03-08", "2024-03-08T12:00:00Z");
    const auto spanOf = [](const HistoryQuery& one) {
        const QUrlQuery parameters{yahooHistory().request(one).url};
        return (parameters.queryItemValue(QStringLiteral("period2")).toLongLong()
                - parameters.queryItemValue(QStringLiteral("period1")).toLongLong()) / 86'400;
    };
    int requests = 0;
    std::optional<DayRange> left = asked.days;
    Day oldest = asked.days.to + 1;
    while (left && ++requests < 20) {
        asked.days = *left;
        EXPECT_LE(spanOf(asked), 3650);
        QByteArray body = inventedPayload("yahoo_empty_window.json");
        body.replace("\"firstTradeDate\":1411133400", "\"firstTradeDate\":null");
        const auto history = yahooHistory().parse(asked, answer(body));
        left = history ? history->remaining : std::nullopt;
        if (left) {
            EXPECT_EQ(left->from, asked.days.from);
            EXPECT_LT(left->to, oldest);
            oldest = left->to;
        }
    }
    EXPECT_EQ(requests, 3);
}

TEST(YahooHistory, DoesNotAskForYearsBeforeTheFirstTrade)
{
    const auto history = read(query("BABA", "1999-01-04", "2021-11-12"), "yahoo_split.json");
    ASSERT_TRUE(history);
    EXPECT_FALSE(history->remaining);
}

} // namespace
} // namespace chinatech::testing
