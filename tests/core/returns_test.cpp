// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/returns.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

TEST(Returns, YtdOfTheNote)
{
    const Market market = MarketBuilder{}
                              .share("9988.HK")
                              .close("2024-12-31", 82.40)
                              .close("2025-03-07", 140.00)
                              .fixing(Currency::HKD, Currency::KRW, "2024-12-31", 190.0)
                              .fixing(Currency::HKD, Currency::KRW, "2025-03-07", 186.2)
                              .market();
    ReturnQuery query;
    query.asOf = {day("2025-03-07"), true};
    const Return local = computeReturn(market, market.instruments[0], query);
    EXPECT_NEAR(local.value, 0.6990, 0.00005);
    EXPECT_EQ(local.baseDate, day("2024-12-31"));
    EXPECT_TRUE(isMissing(local.fxPart));

    query.currency = Currency::KRW;
    const Return won = computeReturn(market, market.instruments[0], query);
    EXPECT_NEAR(won.value, 140.0 * 186.2 / (82.4 * 190.0) - 1, 1e-12);
    EXPECT_NEAR(won.pricePart + won.fxPart, std::log1p(won.value), 1e-12);
}

} // namespace
} // namespace chinatech
