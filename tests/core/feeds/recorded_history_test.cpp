// SPDX-License-Identifier: GPL-3.0-or-later
// What the feeds really answered, read from ../shared/feeds: none of it is part of the project.
#include "core/feeds/feed_list.h"
#include "core/feeds/yahoo_chart.h"
#include "tests/core/feeds/recorded.h"

#include <algorithm>

namespace chinatech::testing {
namespace {

std::vector<double> closesOf(const FeedHistory& history)
{
    std::vector<double> closes;
    for (const Bar& bar : history.bars)
        closes.push_back(bar.close);
    return closes;
}

std::size_t validRows(const YahooChart& chart)
{
    return static_cast<std::size_t>(std::ranges::count_if(chart.rows, [](const YahooRow& row) { return row.close > 0; }));
}

const std::vector<double> kTencentWeek{490.4, 487.6, 492.2, 479.2, 478.8};

TEST(RecordedYahoo, TencentHoldingsWeek)
{
    RECORDED(body, "yahoo/chart_hk/chart_0700.HK_5d_2026-08-07_TRIMMED.json");
    const HistoryQuery asked = query("0700", "2026-08-03", "2026-08-07");
    const auto history = yahooHistory().parse(asked, answer(body));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_EQ(closesOf(*history), kTencentWeek);
    EXPECT_EQ(history->bars.front().day, day("2026-08-03"));
    EXPECT_EQ(history->bars.back().day, day("2026-08-07"));
    const auto chart = readYahooChart(answer(body));
    EXPECT_EQ(chart->currency, QStringLiteral("HKD"));
    EXPECT_EQ(chart->lastPrice, 478.8);
    EXPECT_EQ(WallTime{std::chrono::seconds{*chart->lastTime}}, utc("2026-08-07T16:08:11+08:00"));
}

TEST(RecordedYahoo, R11_SnapshotOnlyIndex)
{
    RECORDED(body, "yahoo/chart_2026-10/chart_KOSPI-25.KS_snapshot_only_2026-10-05_BYTE_EXACT.json");
    const auto chart = readYahooChart(answer(body));
    ASSERT_TRUE(chart);
    EXPECT_TRUE(chart->isSnapshotOnly);
    ASSERT_EQ(chart->rows.size(), 1U);
    EXPECT_EQ(chart->rows[0].day, day("2026-10-02"));
    EXPECT_EQ(chart->rows[0].close, 46539.14);
    EXPECT_TRUE(isMissing(chart->rows[0].volume));

    // It is no listing of ours: the same answer, by the name of one that is.
    const QByteArray renamed = QByteArray{body}.replace("KOSPI-25.KS", "HSTECH.HK").replace("\"KRW\"", "\"HKD\"");
    const HistoryQuery asked = query("HSTECH", "2026-09-28", "2026-10-05", "2026-10-05T12:00:00Z");
    const auto history = yahooHistory().parse(asked, answer(renamed));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_TRUE(history->isSnapshotOnly);
    EXPECT_TRUE(history->bars.empty()) << "one price is no history";
    const auto quotes = yahooQuotes().parse({{asked}, asked.now}, answer(renamed));
    ASSERT_TRUE(quotes) << quotes.error().detail.toStdString();
    EXPECT_EQ(quotes->quotes.at(0).last, 46539.14);
    for (const double rejected : {quotes->quotes[0].open, quotes->quotes[0].high, quotes->quotes[0].low})
        EXPECT_TRUE(isMissing(rejected)) << rejected;
}

TEST(RecordedYahoo, OpenSessionOfAnIndex)
{
    RECORDED(body, "yahoo/chart_2026-10/chart_SOX_1mo_2026-10-05_BYTE_EXACT.json");
    const auto chart = readYahooChart(answer(body));
    ASSERT_TRUE(chart);
    ASSERT_EQ(chart->rows.size(), 20U);
    EXPECT_EQ(chart->rows.front().day, day("2026-09-08"));
    EXPECT_EQ(chart->rows.back().day, day("2026-10-05"));
    EXPECT_EQ(chart->rows.back().close, 13128.23);
    EXPECT_EQ(chart->sessionDay, day("2026-10-05"));
    EXPECT_LT(*chart->lastTime, *chart->sessionEnd) << "the last bar is a live one";

    // It is in no list of ours: asked for as a share would be, at the moment of its last price.
    HistoryQuery asked = query("BABA", "2026-09-08", "2026-10-05");
    asked.symbol = QStringLiteral("^SOX");
    asked.now = WallTime{std::chrono::seconds{1791215934}};
    const auto history = yahooHistory().parse(asked, answer(body));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_EQ(history->provisional, day("2026-10-05"));
}

TEST(RecordedYahoo, R10_SydneyOpensOnTheUtcDayBefore)
{
    RECORDED(body, "yahoo/chart_pp/yahoo_australian_quotes.txt");
    const auto chart = readYahooChart(answer(body));
    ASSERT_TRUE(chart);
    ASSERT_EQ(chart->rows.size(), 64U);
    EXPECT_EQ(chart->rows.front().day, day("2021-10-13"));
    EXPECT_EQ(chart->rows.back().day, day("2022-01-13"));
    EXPECT_EQ(chart->rows.back().close, 44.05);
    const auto otherInUtc = std::ranges::count_if(chart->rows, [](const YahooRow& row) {
        return Day{static_cast<std::int32_t>(row.time / 86'400)} != row.day;
    });
    EXPECT_EQ(otherInUtc, 63);
}

TEST(RecordedYahoo, R07_OneNullRow)
{
    RECORDED(body, "yahoo/chart_pp/response_yahoo_historical01.txt");
    const auto chart = readYahooChart(answer(body));
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->rows.size(), 124U);
    EXPECT_EQ(validRows(*chart), 123U);
    const auto gap = std::ranges::find(chart->rows, day("2017-12-19"), &YahooRow::day);
    ASSERT_NE(gap, chart->rows.end());
    EXPECT_TRUE(isMissing(gap->close));
}

TEST(RecordedYahoo, AppleWithItsSplitAndDividend)
{
    RECORDED(body, "yahoo/chart/chart-AAPL-2020-08-31-to-2020-11-07.json");
    const auto history = yahooHistory().parse(query("AAPL:NASDAQ", "2020-08-31", "2020-11-07"), answer(body));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_EQ(history->bars.size(), 49U);
    ASSERT_EQ(history->actions.size(), 2U);
    EXPECT_EQ(history->actions[0].exDate, day("2020-08-31"));
    EXPECT_EQ(history->actions[0].priceFactor, 0.25);
    EXPECT_EQ(history->actions[1].exDate, day("2020-11-06"));
    EXPECT_EQ(history->actions[1].amount, 0.205);
}

TEST(RecordedYahoo, R15_NvidiaIsAdjustedForASplitItDoesNotList)
{
    RECORDED(body, "yahoo/chart/historical-via-chart-NVDA-split-2021-02-01-to-2022-01-31.csv.json");
    const auto chart = readYahooChart(answer(body));
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->rows.size(), 252U);
    EXPECT_NEAR(chart->rows.front().close, 13.237, 0.0005);
    ASSERT_EQ(chart->splits.size(), 1U);
    EXPECT_EQ(chart->splits[0].exDate, day("2021-07-20"));
    EXPECT_EQ(chart->splits[0].ratio, 4);

    HistoryQuery asked = query("NVDA:NASDAQ", "2021-02-01", "2022-01-31");
    asked.laterSplits = {{day("2024-06-10"), ActionKind::Split, kMissing, std::nullopt, 0.1, QStringLiteral("yahoo")}};
    const auto history = yahooHistory().parse(asked, answer(body));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_NEAR(history->bars.front().close, 529.48, 0.02) << "what the tape showed on 2021-02-01";
}

TEST(RecordedYahoo, MicrosoftWithFourDividends)
{
    RECORDED(body, "yahoo/chart/historical-via-chart-MSFT-dividends-2021-02-01-to-2022-01-31.csv.json");
    const auto history = yahooHistory().parse(query("MSFT:NASDAQ", "2021-02-01", "2022-01-31"), answer(body));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_EQ(history->bars.size(), 252U);
    EXPECT_EQ(history->actions.size(), 4U);
    for (const CorporateAction& action : history->actions) {
        EXPECT_GT(action.priceFactor, 0.99);
        EXPECT_LT(action.priceFactor, 1);
    }
}

TEST(RecordedYahoo, R20_CurrencyRowsFollowLondonAndHaveACloseOnly)
{
    RECORDED(body, "yahoo/chart_fx/chart_EURUSD=X_2023Q1_BST_shift_plus_live_bar_TRIMMED.json");
    const auto chart = readYahooChart(answer(body));
    ASSERT_TRUE(chart) << chart.error().detail.toStdString();
    const auto dayAt = [&](std::int64_t time) { return std::ranges::find(chart->rows, time, &YahooRow::time)->day; };
    EXPECT_EQ(dayAt(1679616000), day("2023-03-24"));
    EXPECT_EQ(dayAt(1679871600), day("2023-03-27"));
    EXPECT_EQ(chart->rows.back().day, day("2024-11-14"));
    EXPECT_EQ(chart->rows.back().close, 1.055075);
    EXPECT_EQ(chart->rows.back().time, chart->lastTime) << "a live one: dated by its price, not by London's midnight";
    EXPECT_TRUE(isMissing(chart->rows.back().open));
}

TEST(RecordedYahoo, R13_ValuesWithoutTimes)
{
    RECORDED(odd, "yahoo/chart/chart-notimestamp-quotes-length.fake.json");
    EXPECT_EQ(readYahooChart(answer(odd)).error().kind, FetchErrorKind::Malformed);
    RECORDED(empty, "yahoo/chart/chart-AAPL-2025-02-01-to-2025-02-02-includePrePost-false-interval-1m.json");
    const auto history = yahooHistory().parse(query("AAPL:NASDAQ", "2025-02-01", "2025-02-02"), answer(empty));
    EXPECT_EQ(history.error().kind, FetchErrorKind::NoDataInRange);
}

TEST(RecordedYahoo, R16_LondonIsQuotedInPence)
{
    RECORDED(body, "yahoo/chart/chart-OCDO.L-2020-01-01-to-2020-01-03.json");
    const auto chart = readYahooChart(answer(body));
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->currency, QStringLiteral("GBP"));
    EXPECT_EQ(chart->rows[0].close, 12.595);
}

TEST(RecordedYahoo, R01_RefusalsAreTextNotJson)
{
    for (const char* const path : {"yahoo/errors/429_body_a.txt", "yahoo/errors/429_body_b.txt"}) {
        RECORDED(body, path);
        EXPECT_EQ(readYahooChart(answer(body, 429)).error().kind, FetchErrorKind::RateLimited);
        EXPECT_EQ(readYahooChart(answer(body, 200)).error().kind, FetchErrorKind::RateLimited);
    }
    RECORDED(unknown, "yahoo/errors/chart_404_unknown_symbol.json");
    EXPECT_EQ(readYahooChart(answer(unknown, 404)).error().kind, FetchErrorKind::NotFound);
    RECORDED(crumb, "yahoo/errors/401_invalid_crumb.json");
    EXPECT_EQ(readYahooChart(answer(crumb, 401)).error().kind, FetchErrorKind::AuthStale);
}

TEST(RecordedTencent, WeekEqualsYahoosToTheCent)
{
    RECORDED(body, "tencent/kline/hk00700_hkfqkline_qfq_2026-08-07.json");
    const auto history = tencentHistory().parse(query("0700", "2026-08-03", "2026-08-07"), answer(body));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_EQ(closesOf(*history), kTencentWeek);
    EXPECT_EQ(history->bars.back().volume, 16319939);
}

TEST(RecordedTencent, R29_TenColumnsBehindAVariable)
{
    RECORDED(body, "tencent/kline/hk01810_hkfqkline_var_10cols_2018-11.txt");
    const auto history = tencentHistory().parse(query("1810", "2018-11-01", "2018-11-30"), answer(body));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_EQ(history->bars.size(), 13U);
    EXPECT_EQ(history->bars.back().close, 14.44);
    EXPECT_EQ(history->bars.back().volume, 30412700);
}

TEST(RecordedTencent, R28_EveryKeyAndMarket)
{
    RECORDED(apple, "tencent/kline/usAAPL.OQ_usfqkline_2026-08-07.json");
    EXPECT_EQ(tencentHistory().parse(query("AAPL:NASDAQ", "2026-08-03", "2026-08-07"), answer(apple))->bars.size(), 5U);
    RECORDED(moutai, "tencent/kline/sh600519_fqkline_qfqday_2026-08-07.json");
    const auto lots = tencentHistory().parse(query("600519", "2026-08-03", "2026-08-07"), answer(moutai));
    ASSERT_TRUE(lots);
    EXPECT_EQ(lots->bars.front().volume, 3'614'700);
    RECORDED(young, "tencent/kline/sz301707_newlisting_only_day_key_2026-08-07.json");
    EXPECT_EQ(tencentHistory().parse(query("301707", "2026-08-03", "2026-08-07"), answer(young))->bars.size(), 1U);
}

TEST(RecordedTencent, R30_Errors)
{
    RECORDED(prefix, "tencent/kline/error_param_error_r_hk_code.json");
    EXPECT_EQ(tencentHistory().parse(query("0700", "2026-08-03", "2026-08-07"), answer(prefix)).error().kind, FetchErrorKind::Malformed);
    RECORDED(unknown, "tencent/kline/unknown_code_empty_day.json");
    EXPECT_EQ(tencentHistory().parse(query("99999", "2026-08-03", "2026-08-07"), answer(unknown)).error().kind, FetchErrorKind::NotFound);
}

TEST(RecordedTencent, FiveYearsOfAnIndexOnOnePage)
{
    RECORDED(body, "tencent/firebird/TengxunDayLine_sh000001_1990-1995_with_qt.json");
    EXPECT_GT(body.count("[\"19"), 1000) << "more than it gives for one request today";
    HistoryQuery asked = query("600001", "1990-12-01", "1995-12-31");
    asked.symbol = QStringLiteral("000001.SS");
    const auto history = tencentHistory().parse(asked, answer(body));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    EXPECT_EQ(history->bars.front().day, day("1990-12-19"));
    EXPECT_EQ(history->bars.back().close, 555.29);
    EXPECT_TRUE(history->remaining);
}

} // namespace
} // namespace chinatech::testing
