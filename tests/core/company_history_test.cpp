// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/company_history.h"
#include "core/models/company_tables.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

const AsOf kMarch7{day("2025-03-07"), true};

/// A spreadsheet would show 18.2 times as 1,820 %.
TEST(CompanyTables, MultiplesAreNoPercentages)
{
    Market market = MarketBuilder{}.share("A").close("2025-03-06", 99).close("2025-03-07", 100).market();
    market.records[QStringLiteral("A")].valuations = {{day("2025-03-07"), 18.2, kMissing, QStringLiteral("tencent")}};
    const FileTable table = companyFigures(companyFacts(market, market.instruments[0], kMarch7));
    int seen = 0;
    for (const auto& row : table.rows) {
        const QString key = std::get<QString>(row[0].value);
        if (key == QLatin1String("pe_ratio") || key == QLatin1String("volume_ratio_20d")) {
            EXPECT_EQ(row[1].format, FileFormat::Price) << key.toStdString();
            ++seen;
        }
    }
    EXPECT_EQ(seen, 2);
}

TEST(CalendarYears, RunFromLastSessionToLastSession)
{
    // 2022 and 2023 end on a weekend: 30 and 29 December are their last sessions.
    const Market market = MarketBuilder{}
                              .share("A")
                              .close("2022-12-30", 100)
                              .close("2023-12-29", 80)
                              .close("2024-12-31", 120)
                              .close("2025-03-07", 150)
                              .index("HSTECH")
                              .close("2023-12-29", 1000)
                              .close("2024-12-31", 1100)
                              .market();
    const auto years = calendarYears(market, market.instruments[0], kMarch7, QStringLiteral("HSTECH"), 3);
    ASSERT_EQ(years.size(), 3u);
    EXPECT_EQ(years[0].year, 2023);
    EXPECT_NEAR(years[0].own.value, -0.20, 1e-12);
    EXPECT_EQ(years[0].benchmark.missing, Missing::NoCloseOnBaseSession);
    EXPECT_NEAR(years[1].own.value, 0.50, 1e-12);
    EXPECT_NEAR(years[1].benchmark.value, 0.10, 1e-12);
    EXPECT_TRUE(years[2].toDate);
    EXPECT_NEAR(years[2].own.value, 0.25, 1e-12);
}

TEST(CalendarYears, LeaveOutWhatWasBeforeTheListing)
{
    const Market market = MarketBuilder{}
                              .share("A")
                              .listed("2024-06-03")
                              .close("2024-06-03", 10)
                              .close("2024-12-31", 20)
                              .close("2025-03-07", 30)
                              .market();
    const auto years = calendarYears(market, market.instruments[0], kMarch7, {}, 4);
    ASSERT_EQ(years.size(), 1u);
    EXPECT_EQ(years[0].year, 2025);
}

TEST(AdrHistory, HasOnlyDaysOnWhichBothTradedAndTheRateIsKnown)
{
    Market market = MarketBuilder{}
                        .share("9988.HK")
                        .close("2025-03-03", 130)
                        .close("2025-03-05", 129.6)
                        .close("2025-03-07", 140)
                        .share("BABA", Currency::USD, "NYSE")
                        .close("2025-03-04", 130)
                        .close("2025-03-05", 141.03)
                        .close("2025-03-07", 140.62)
                        .fixing(Currency::USD, Currency::HKD, "2025-03-05", 7.77)
                        .fixing(Currency::USD, Currency::HKD, "2025-03-07", 7.7698)
                        .market();
    market.instruments[0].adrSymbol = QStringLiteral("BABA");
    market.instruments[0].ordinaryPerAds = 8;
    const auto history = adrHistory(market, market.instruments[0], kMarch7);
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].day, day("2025-03-05"));
    EXPECT_NEAR(history[1].value, 140.62 * 7.7698 / 8 / 140 - 1, 1e-12);
    EXPECT_TRUE(adrHistory(market, market.instruments[1], kMarch7).empty());
}

TEST(AdrHistory, ScoreNeedsAWholeWindow)
{
    std::vector<DatedValue> history;
    for (int i = 0; i < kParityPairs - 1; ++i)
        history.push_back({day("2024-01-01") + i, i % 2 == 0 ? 0.01 : -0.01});
    EXPECT_FALSE(parityScore(history));
    history.push_back({day("2025-01-01"), -0.01});
    // Half +1 %, half −1 %: the mean is 0 and the deviation 1 % · √(252/251).
    EXPECT_NEAR(parityScore(history).value(), -1 / std::sqrt(252.0 / 251.0), 1e-9);
}

} // namespace
} // namespace chinatech
