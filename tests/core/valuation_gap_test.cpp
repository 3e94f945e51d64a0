// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/valuation_gap.h"
#include "core/exchange/china_ai_reader.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;
using testing::TempData;

const Market& sampleMarket()
{
    static const Market market = TempData{}.store().load().value();
    return market;
}

/// Four Hong Kong shares: three with a P/E (10, 20, 40), one that loses money; market values in Hong Kong dollars.
Market quoted()
{
    MarketBuilder builder;
    builder.share("A").share("B").share("C").share("D").share("E").share("U", Currency::USD, "NASDAQ");
    builder.fixing(Currency::USD, Currency::HKD, "2025-03-07", 8).fixing(Currency::USD, Currency::HKD, "2025-03-06", 8);
    Market market = builder.market();
    const auto put = [&market](const char* symbol, const char* on, double pe, double cap) {
        market.records[QLatin1String(symbol)].valuations.push_back({day(on), pe, cap, QStringLiteral("tencent")});
    };
    put("A", "2025-03-06", 11, 800);
    put("A", "2025-03-07", 10, 800);
    put("B", "2025-03-07", 20, 1600);
    put("C", "2025-03-07", 40, kMissing);
    put("D", "2025-03-07", kMissing, 4000);
    put("E", "2025-02-28", 15, 400);        // five sessions old on the 7th
    put("U", "2025-03-06", 30, 300);
    return market;
}

const QStringList kAll{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D"), QStringLiteral("E")};

TEST(BasketPe, LeavesOutAndCountsCompaniesWithoutEarnings)
{
    const BasketPe basket = basketPe(quoted(), kAll, {day("2025-03-07"), true});
    EXPECT_EQ(basket.counted, 3);
    EXPECT_EQ(basket.median, 20);
    EXPECT_EQ(basket.withoutEarnings, 1);
    EXPECT_EQ(basket.withoutQuote, 1);
    ASSERT_EQ(basket.companies.size(), 5U);
    EXPECT_EQ(basket.companies[0].pe, 10);
    EXPECT_EQ(basket.companies[0].day, day("2025-03-07"));
    EXPECT_EQ(basket.companies[3].missing, Missing::NoEarnings);
    EXPECT_EQ(basket.companies[4].missing, Missing::Outdated);
    EXPECT_EQ(basket.companies[4].day, day("2025-02-28"));
    // (800 + 1,600) ÷ (800/10 + 1,600/20) = 15; C has no market value and is in the median alone.
    EXPECT_EQ(basket.weighed, 2);
    EXPECT_NEAR(basket.weighted, 15, 1e-12);
    EXPECT_NEAR(basket.companies[0].marketCap, 100, 1e-12);
}

TEST(BasketPe, KnowsNothingLaterThanTheAsOfDay)
{
    const BasketPe before = basketPe(quoted(), kAll, {day("2025-03-06"), true});
    EXPECT_EQ(before.counted, 2);           // A as it was, and E while it was fresh
    EXPECT_EQ(before.median, 13);
    EXPECT_EQ(before.withoutQuote, 3);
    const BasketPe none = basketPe(quoted(), kAll, {day("2024-12-31"), true});
    EXPECT_EQ(none.withoutQuote, 5);
    EXPECT_TRUE(isMissing(none.median));
    EXPECT_TRUE(isMissing(none.weighted));
}

TEST(BasketPe, AccumulatesDayByDay)
{
    const auto history = peGapHistory(quoted(), kAll, {QStringLiteral("U")}, {day("2025-03-07"), true});
    ASSERT_EQ(history.size(), 2U);          // on 28 February there was no American quote yet
    EXPECT_EQ(history[0].day, day("2025-03-06"));
    EXPECT_EQ(history[0].first, 13);
    EXPECT_EQ(history[0].second, 30);
    EXPECT_EQ(history[1].first, 20);
    EXPECT_EQ(history[1].second, 30);
    // On the 6th E has no exchange rate for its market value: A's ratio alone.
    EXPECT_NEAR(history[0].firstWeighted, 11, 1e-12);
    EXPECT_NEAR(history[1].firstWeighted, 15, 1e-12);
    EXPECT_NEAR(history[1].secondWeighted, 30, 1e-12);
}

/// Each company's YTD worked out from the exchanges' closes: 69.90 27.94 9.79 25.07 20.96 57.54 71.70 against
/// −4.53 −6.69 −16.08 −8.16 −9.18 6.86 −34.96.
TEST(BasketReturn, IsTheEqualMeanOfItsMembersReturns)
{
    const ChinaAi& figures = bundledChinaAi();
    const Range ytd{RangeKind::Ytd, {}};
    const BasketReturn china =
        basketReturn(sampleMarket(), figures.basket(true, QStringLiteral("china_7"))->symbols, ytd, {day("2025-03-07"), true});
    const BasketReturn us = basketReturn(sampleMarket(), figures.basket(false)->symbols, ytd, {day("2025-03-07"), true});
    EXPECT_NEAR(china.last, 0.4041504, 5e-7);
    EXPECT_NEAR(us.last, -0.1039157, 5e-7);
    EXPECT_EQ(china.counted, 7);
    EXPECT_TRUE(china.leftOut.empty());
    ASSERT_FALSE(china.days.empty());
    EXPECT_EQ(china.days.front(), day("2024-12-31"));
    EXPECT_EQ(china.value.front(), 0);
    EXPECT_EQ(china.days.back(), day("2025-03-07"));
    EXPECT_NEAR(china.value.back(), china.last, 1e-12);
}

TEST(BasketReturn, SinceAnyDayAndWithoutMembersThatHaveNoBase)
{
    MarketBuilder builder;
    builder.share("A").close("2025-02-28", 100).close("2025-03-03", 110).close("2025-03-04", 120);
    builder.share("B").close("2025-02-28", 50).close("2025-03-03", 50).close("2025-03-04", 45);
    builder.share("C").close("2025-03-03", 10).close("2025-03-04", 30);
    const Range since{RangeKind::Custom, {day("2025-03-01"), day("2025-03-04")}};
    const BasketReturn basket = basketReturn(builder.market(), {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")},
                                             since, {day("2025-03-04"), true});
    EXPECT_EQ(basket.counted, 2);
    EXPECT_EQ(basket.leftOut, QStringList{QStringLiteral("C")});
    ASSERT_EQ(basket.value.size(), 3U);
    EXPECT_NEAR(basket.value[1], 0.05, 1e-12);
    EXPECT_NEAR(basket.last, 0.05, 1e-12);      // +20 % and −10 %
    const BasketReturn none = basketReturn(builder.market(), {QStringLiteral("C")}, since, {day("2025-03-04"), true});
    EXPECT_TRUE(none.missing.has_value());
    EXPECT_TRUE(isMissing(none.last));
}

} // namespace
} // namespace chinatech
