// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/fx_table.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;

/// Units per euro, as the European Central Bank publishes them.
FxTable euroTable()
{
    return FxTable{{{Currency::EUR, Currency::KRW, day("2025-03-07"), 1570},
                    {Currency::EUR, Currency::HKD, day("2025-03-07"), 8.4},
                    {Currency::EUR, Currency::KRW, day("2025-03-06"), 1560},
                    {Currency::EUR, Currency::HKD, day("2025-03-06"), 8.3},
                    {Currency::EUR, Currency::KRW, day("2025-03-10"), 1580}}};
}

TEST(FxTable, CrossesOverTheEuro)
{
    const auto rate = euroTable().rate(Currency::HKD, Currency::KRW, day("2025-03-07"));
    ASSERT_TRUE(rate);
    EXPECT_NEAR(rate->rate, 1570 / 8.4, 1e-9);
    EXPECT_NEAR(euroTable().rate(Currency::KRW, Currency::HKD, day("2025-03-07"))->rate, 8.4 / 1570, 1e-12);
}

TEST(FxTable, BothLegsAreOfOneDay)
{
    // The dollar's leg of the 10th is not there: the cross is that of the 7th, not a mixture.
    const auto rate = euroTable().rate(Currency::HKD, Currency::KRW, day("2025-03-10"));
    ASSERT_TRUE(rate);
    EXPECT_EQ(rate->fixedOn, day("2025-03-07"));
    EXPECT_NEAR(rate->rate, 1570 / 8.4, 1e-9);
}

TEST(FxTable, FiveDaysOldIsTheOldest)
{
    EXPECT_TRUE(euroTable().rate(Currency::HKD, Currency::KRW, day("2025-03-12")));
    EXPECT_FALSE(euroTable().rate(Currency::HKD, Currency::KRW, day("2025-03-13")));
    EXPECT_FALSE(euroTable().rate(Currency::HKD, Currency::KRW, day("2025-03-05")));
}

TEST(FxTable, SameCurrencyIsOneAndUnknownIsNothing)
{
    EXPECT_EQ(FxTable{}.rate(Currency::USD, Currency::USD, day("2025-03-07"))->rate, 1);
    EXPECT_FALSE(euroTable().rate(Currency::USD, Currency::KRW, day("2025-03-07")));
    EXPECT_TRUE(FxTable{}.empty());
    EXPECT_FALSE(euroTable().empty());
}

TEST(FxTable, SeriesSaysTheSameAsDayByDay)
{
    const FxTable table = euroTable();
    const DayRange span{day("2025-02-25"), day("2025-03-25")};
    for (const auto& [from, to] : {std::pair{Currency::HKD, Currency::KRW}, std::pair{Currency::EUR, Currency::KRW},
                                   std::pair{Currency::KRW, Currency::KRW}, std::pair{Currency::USD, Currency::KRW}}) {
        const FxSeries series = table.series(from, to, span);
        for (Day when = span.from; when <= span.to; ++when) {
            const auto rate = table.rate(from, to, when);
            if (rate)
                EXPECT_EQ(series.on(when), rate->rate) << when.toIso().toStdString();
            else
                EXPECT_TRUE(isMissing(series.on(when))) << when.toIso().toStdString();
        }
    }
    EXPECT_TRUE(isMissing(table.series(Currency::HKD, Currency::KRW, span).on(day("2025-03-26"))));
}

} // namespace
} // namespace chinatech
