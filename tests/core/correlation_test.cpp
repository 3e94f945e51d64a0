// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation.h"
#include "core/analysis/monthly_returns.h"
#include "core/models/board_twin.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

const AsOf kMarch7{day("2025-03-07"), true};

/// Closes of so many weekdays up to 2025-03-07 whose daily log returns follow the function of their number.
template <typename Step> void addSteps(MarketBuilder& builder, int sessions, Step step)
{
    std::vector<Day> days;
    for (Day one = kMarch7.day; static_cast<int>(days.size()) < sessions; one = one - 1) {
        if (!one.isWeekend())
            days.insert(days.begin(), one);
    }
    double log = std::log(100);
    for (std::size_t i = 0; i < days.size(); ++i) {
        log += step(static_cast<int>(i));
        builder.close(qPrintable(days[i].toIso()), std::exp(log));
    }
}

double wave(int i) { return 0.01 * ((i % 4 < 2) ? 1 : -1); }
double shifted(int i) { return 0.01 * (((i + 1) % 4 < 2) ? 1 : -1); }

TEST(Correlation, IsOneForTheSameMoveMinusOneForTheOppositeAndNothingForAQuarterTurn)
{
    MarketBuilder builder;
    builder.share("A.HK");
    addSteps(builder, kPairedReturns + 1, wave);
    builder.share("B.HK");
    addSteps(builder, kPairedReturns + 1, [](int i) { return 3 * wave(i); });
    builder.share("C.HK");
    addSteps(builder, kPairedReturns + 1, [](int i) { return -wave(i); });
    builder.share("D.HK");
    addSteps(builder, kPairedReturns + 1, shifted);
    const Market market = builder.market();
    std::vector<const Instrument*> all;
    for (const Instrument& one : market.instruments)
        all.push_back(&one);
    const CorrelationMatrix matrix = correlations(market, all, kMarch7);
    ASSERT_EQ(matrix.size(), 4u);
    const auto value = [&](const char* a, const char* b) {
        const auto place = [&](const char* symbol) {
            return static_cast<std::size_t>(std::ranges::find(matrix.symbols, QString::fromLatin1(symbol)) - matrix.symbols.begin());
        };
        return matrix.at(place(a), place(b)).value;
    };
    EXPECT_NEAR(value("A.HK", "B.HK"), 1, 1e-9);
    EXPECT_NEAR(value("A.HK", "C.HK"), -1, 1e-9);
    EXPECT_NEAR(value("A.HK", "D.HK"), 0, 1e-3);
    EXPECT_EQ(value("D.HK", "D.HK"), 1);
    const auto a = std::ranges::find(matrix.symbols, QStringLiteral("A.HK"));
    const auto b = std::ranges::find(matrix.symbols, QStringLiteral("B.HK"));
    EXPECT_EQ(std::abs(a - b), 1) << "alike beside alike";
}

TEST(Correlation, IsMissingWhereAListingIsTooYoung)
{
    MarketBuilder builder;
    builder.share("A.HK");
    addSteps(builder, kPairedReturns + 1, wave);
    builder.share("B.HK");
    addSteps(builder, 100, wave);
    const Market market = builder.market();
    const CorrelationMatrix matrix = correlations(market, {&market.instruments[0], &market.instruments[1]}, kMarch7);
    EXPECT_TRUE(isMissing(matrix.at(0, 1).value));
    EXPECT_EQ(matrix.at(1, 0).missing, Missing::NotConsecutive);
}

TEST(SimilarityOrder, BringsTheBlocksTogether)
{
    // 0 and 2 are alike, 1 and 3 are alike, and 2 is nearer to 3 than anything else across.
    const std::vector<double> values{1,    0.1, 0.9, 0.2,
                                     0.1,  1,   0.1, 0.8,
                                     0.9,  0.1, 1,   0.4,
                                     0.2,  0.8, 0.4, 1};
    std::vector<std::size_t> order = similarityOrder(values, 4);
    if (order.front() != 0)
        std::ranges::reverse(order);
    EXPECT_EQ(order, (std::vector<std::size_t>{0, 2, 3, 1}));
    EXPECT_TRUE(similarityOrder({}, 0).empty());
    EXPECT_EQ(similarityOrder({1}, 1), std::vector<std::size_t>{0});
}

TEST(CorrelationOf, HasNoAnswerForWhatDoesNotMove)
{
    EXPECT_TRUE(isMissing(correlationOf({1, 1, 1}, {1, 2, 3})));
    EXPECT_NEAR(correlationOf({1, 2, 3, 4}, {2, 1, 4, 3}), 0.6, 1e-12);
}

TEST(MonthlyReturns, RunFromMonthEndToMonthEndAndMultiplyToTheYear)
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2023-12-29", 100).close("2024-01-31", 110).close("2024-02-29", 99).close("2024-12-31", 120);
    builder.close("2025-01-31", 132).close("2025-02-28", 132).close("2025-03-07", 145.2);
    const Market market = builder.market();
    const auto years = monthlyReturns(market, market.instruments[0], {{}, std::nullopt, false, kMarch7});
    ASSERT_EQ(years.size(), 3u);
    EXPECT_EQ(years[1].year, 2024);
    EXPECT_NEAR(years[1].months[0].value, 0.10, 1e-12);
    EXPECT_NEAR(years[1].months[1].value, -0.10, 1e-12);
    EXPECT_EQ(years[1].months[2].missing, Missing::NoCloseOnEndSession);
    EXPECT_NEAR(years[1].whole.value, 0.20, 1e-12);
    EXPECT_NEAR(years[2].months[1].value, 0, 1e-12);
    EXPECT_NEAR(years[2].months[2].value, 0.10, 1e-12) << "the running month ends with the newest close";
    EXPECT_EQ(years[2].months[3].missing, Missing::RangeNotStarted);
    EXPECT_NEAR(years[2].whole.value, 145.2 / 120 - 1, 1e-12);
}

TEST(MonthlyReturns, KnowNothingAfterTheAsOfDay)
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2024-12-31", 120).close("2025-01-31", 132).close("2025-02-28", 66);
    const Market market = builder.market();
    const AsOf january{day("2025-01-31"), true};
    const auto years = monthlyReturns(market, market.instruments[0], {{}, std::nullopt, false, january});
    EXPECT_NEAR(years.back().months[0].value, 0.10, 1e-12);
    EXPECT_EQ(years.back().months[1].missing, Missing::RangeNotStarted);
    EXPECT_NEAR(years.back().whole.value, 0.10, 1e-12);
}

TEST(BoardTwin, SaysTheSameForFilesSpreadsheetsAndDocuments)
{
    MonthlyYear year;
    year.year = 2025;
    for (Return& month : year.months)
        month.missing = Missing::RangeNotStarted;
    year.months[0].missing.reset();
    year.months[0].value = -0.125;
    year.whole.value = -0.125;
    const TwinTable twin = monthsTwin({year});
    EXPECT_EQ(twinCsv(twin), QByteArray("year,01,02,03,04,05,06,07,08,09,10,11,12,whole_year\n2025,-0.125,,,,,,,,,,,,-0.125\n"));
    EXPECT_TRUE(twinTsv(twin).endsWith(QStringLiteral("2025\t-0.125\t\t\t\t\t\t\t\t\t\t\t\t-0.125\n")));
    EXPECT_TRUE(twinHtml(twin).contains(QStringLiteral("<td align=\"right\">\u221212.50%</td><td align=\"right\">—</td>")));
}

TEST(BoardTwin, CorrelationsNeverPrintANegativeZero)
{
    EXPECT_EQ(formatCorrelation(-0.001), QStringLiteral("0.00"));
    EXPECT_EQ(formatCorrelation(-0.03), QStringLiteral("\u22120.03"));
    EXPECT_EQ(formatCorrelation(kMissing), QStringLiteral("—"));
}

} // namespace
} // namespace chinatech
