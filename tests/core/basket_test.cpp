// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/basket.h"
#include "core/analysis/returns.h"
#include "core/models/basket_file.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

Basket basketOf(Rebalance rebalance, std::optional<Day> start = std::nullopt, BasketWeights weights = BasketWeights::Equal)
{
    Basket basket;
    basket.symbol = QStringLiteral("PAIR");
    basket.names.en = QStringLiteral("Pair");
    basket.members = {QStringLiteral("A.HK"), QStringLiteral("B.HK")};
    basket.rebalance = rebalance;
    basket.start = start;
    basket.weights = weights;
    return basket;
}

/// A: 100 → 110 → 121. B: 50 → 50 → 100. From the last session of January to the first ones of February 2025.
MarketBuilder pair()
{
    MarketBuilder builder;
    builder.share("A.HK").close("2025-01-30", 100).close("2025-01-31", 110).close("2025-02-03", 121);
    builder.share("B.HK").close("2025-01-30", 50).close("2025-01-31", 50).close("2025-02-03", 100);
    return builder;
}

std::expected<BasketLevels, Missing> levelsOf(const Market& market, const Basket& basket)
{
    return basketLevels(market, basket, market.calendarOf(market.instruments.front()));
}

TEST(Basket, NeverRebalancedItKeepsWhatWasBought)
{
    const auto levels = levelsOf(pair().market(), basketOf(Rebalance::Never, day("2025-01-30")));
    ASSERT_TRUE(levels);
    ASSERT_EQ(levels->levels.size(), 3u);
    EXPECT_DOUBLE_EQ(levels->levels[0], 100);
    EXPECT_DOUBLE_EQ(levels->levels[1], 105);       // 50 · 1.1 + 50 · 1
    EXPECT_DOUBLE_EQ(levels->levels[2], 160.5);     // 50 · 1.21 + 50 · 2
}

TEST(Basket, MonthlyItBeginsAtAMonthsEndWithEqualParts)
{
    const auto levels = levelsOf(pair().market(), basketOf(Rebalance::Monthly));
    ASSERT_TRUE(levels);
    EXPECT_EQ(levels->days, (std::vector{day("2025-01-31"), day("2025-02-03")}));
    EXPECT_DOUBLE_EQ(levels->levels[1], 155);       // 50 · 1.1 + 50 · 2
}

TEST(Basket, RebalancingSellsWhatRose)
{
    MarketBuilder builder;
    builder.share("A.HK").close("2024-12-31", 100).close("2025-01-31", 200).close("2025-02-03", 100);
    builder.share("B.HK").close("2024-12-31", 100).close("2025-01-31", 100).close("2025-02-03", 100);
    const Market market = builder.market();
    const auto monthly = levelsOf(market, basketOf(Rebalance::Monthly));
    ASSERT_TRUE(monthly);
    EXPECT_DOUBLE_EQ(monthly->levels[1], 150);
    EXPECT_DOUBLE_EQ(monthly->levels[2], 112.5);    // 75 · 0.5 + 75 · 1
    const auto quarterly = levelsOf(market, basketOf(Rebalance::Quarterly));
    EXPECT_DOUBLE_EQ(quarterly->levels[2], 100);    // January is no end of a quarter: nothing was sold
}

TEST(Basket, ASplitChangesNothing)
{
    MarketBuilder builder;
    builder.share("A.HK").close("2025-01-31", 100).close("2025-02-03", 26);
    builder.split("2025-02-03", 0.25);
    builder.share("B.HK").close("2025-01-31", 50).close("2025-02-03", 50);
    const auto levels = levelsOf(builder.market(), basketOf(Rebalance::Monthly));
    ASSERT_TRUE(levels);
    EXPECT_NEAR(levels->levels[1], 102, 1e-9);      // 50 · 1.04 + 50
}

TEST(Basket, WeighsByMarketCapWithTheSharesKnownThen)
{
    MarketBuilder builder;
    builder.share("A.HK").close("2025-01-31", 100).close("2025-02-03", 110).shares("2025-01-01", 30);
    builder.share("B.HK").close("2025-01-31", 50).close("2025-02-03", 100).shares("2025-01-01", 20);
    builder.shares("2025-02-02", 1e6);
    builder.fixing(Currency::USD, Currency::HKD, "2025-01-31", 7.8);
    const auto levels = levelsOf(builder.market(), basketOf(Rebalance::Monthly, {}, BasketWeights::MarketCap));
    ASSERT_TRUE(levels);
    EXPECT_NEAR(levels->levels[1], 132.5, 1e-9);    // 3000 to 1000: 75 · 1.1 + 25 · 2
    const auto unknown = levelsOf(pair().market(), basketOf(Rebalance::Monthly, {}, BasketWeights::MarketCap));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error(), Missing::NoShareCount);
}

/// Of the end of January nobody knows B's shares, of the end of February everybody.
TEST(Basket, ByMarketCapItBeginsWhereAllMarketCapsAreKnown)
{
    MarketBuilder builder;
    builder.share("A.HK").close("2025-01-28", 100).close("2025-02-28", 100).close("2025-03-03", 110).shares("2025-01-01", 30);
    builder.share("B.HK").close("2025-01-28", 50).close("2025-02-28", 50).close("2025-03-03", 100).shares("2025-02-10", 20);
    builder.fixing(Currency::USD, Currency::HKD, "2025-02-28", 7.8);
    const auto levels = levelsOf(builder.market(), basketOf(Rebalance::Monthly, {}, BasketWeights::MarketCap));
    ASSERT_TRUE(levels);
    EXPECT_EQ(levels->days, (std::vector{day("2025-02-28"), day("2025-03-03")}));
    EXPECT_NEAR(levels->levels[1], 132.5, 1e-9);
}

TEST(Basket, ASessionWithoutAMembersCloseHasNoLevel)
{
    MarketBuilder builder;
    builder.share("A.HK").close("2025-01-31", 100).close("2025-02-03", 110).close("2025-02-04", 120);
    builder.share("B.HK").close("2025-01-31", 50).close("2025-02-04", 50);
    const auto levels = levelsOf(builder.market(), basketOf(Rebalance::Monthly));
    ASSERT_TRUE(levels);
    EXPECT_EQ(levels->days, (std::vector{day("2025-01-31"), day("2025-02-04")}));
    EXPECT_DOUBLE_EQ(levels->levels[1], 110);
}

TEST(Basket, BeginsAgainWhereNobodyKnowsWhatWasBought)
{
    MarketBuilder builder;
    builder.share("A.HK").close("2024-12-31", 100).close("2025-01-31", 100).close("2025-02-28", 100).close("2025-03-03", 130);
    builder.share("B.HK").close("2024-12-31", 50).close("2025-01-30", 50).close("2025-02-28", 50).close("2025-03-03", 50);
    const auto levels = levelsOf(builder.market(), basketOf(Rebalance::Monthly));
    ASSERT_TRUE(levels);
    EXPECT_EQ(levels->days.front(), day("2025-02-28")) << "the end of January is not known";
    EXPECT_DOUBLE_EQ(levels->levels.back(), 115);
}

TEST(Basket, IsAnInstrumentLikeAnyOther)
{
    Market market = pair().market();
    addBaskets(market, {basketOf(Rebalance::Monthly)});
    const Instrument* const basket = market.find(QStringLiteral("PAIR"));
    ASSERT_NE(basket, nullptr);
    EXPECT_EQ(basket->currency, Currency::HKD);
    EXPECT_EQ(basket->exchange, QStringLiteral("HKEX"));
    const Return result = computeReturn(market, *basket, {{RangeKind::OneDay, {}}, std::nullopt, false, {day("2025-02-03"), true}});
    EXPECT_NEAR(result.value, 0.55, 1e-12);
    EXPECT_EQ(result.baseDate, day("2025-01-31"));
}

TEST(Basket, OfTwoMarketsTradesWhenBothDoAndHasNoCurrency)
{
    MarketBuilder builder;
    builder.holiday("HKEX", "2025-02-03");
    builder.share("A.HK").close("2025-01-31", 100).close("2025-02-04", 110);
    builder.share("B.HK", Currency::USD, "NYSE").close("2025-01-31", 50).close("2025-02-03", 51).close("2025-02-04", 60);
    Market market = builder.market();
    addBaskets(market, {basketOf(Rebalance::Monthly)});
    const Instrument& basket = market.instruments.back();
    EXPECT_FALSE(basket.currency);
    EXPECT_EQ(market.record(basket.symbol).bars->days, (std::vector{day("2025-01-31"), day("2025-02-04")}));
    const AsOf asOf{day("2025-02-04"), true};
    EXPECT_NEAR(computeReturn(market, basket, {{RangeKind::OneDay, {}}, std::nullopt, false, asOf}).value, 0.15, 1e-12);
    EXPECT_EQ(computeReturn(market, basket, {{RangeKind::OneDay, {}}, Currency::KRW, false, asOf}).missing, Missing::NotForIndices);
}

TEST(BasketFile, TheBundledOnesAreWhatTheyAreCalled)
{
    const std::vector<Basket> baskets = bundledBaskets();
    ASSERT_EQ(baskets.size(), 2u);
    EXPECT_EQ(baskets[0].names.ko, QStringLiteral("차이나 테크 10"));
    EXPECT_EQ(baskets[0].members.size(), 10);
    EXPECT_EQ(baskets[1].names.ko, QStringLiteral("미국 7"));
    EXPECT_EQ(baskets[1].members.size(), 7);
    for (const Basket& basket : baskets) {
        EXPECT_EQ(basket.weights, BasketWeights::Equal);
        EXPECT_EQ(basket.rebalance, Rebalance::Quarterly);
        EXPECT_TRUE(basket.isBundled);
    }
}

TEST(BasketFile, KeepsWhatTheUserMade)
{
    const testing::TempData data;
    Basket mine = basketOf(Rebalance::Never, day("2025-01-30"), BasketWeights::MarketCap);
    mine.names.ko = QStringLiteral("내 바구니 \"둘\"");
    ASSERT_TRUE(writeBaskets(data.directory(), {mine}));
    const auto read = readBaskets(data.directory());
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, std::vector{mine});
    EXPECT_EQ(allBaskets(data.directory()).size(), 3u);
}

TEST(BasketFile, AFileThatIsNoneIsAnErrorAndIsNotWrittenOver)
{
    const testing::TempData data;
    ASSERT_TRUE(writeBaskets(data.directory(), {}));
    QFile file{QFileInfo{data.directory().database}.absolutePath() + QStringLiteral("/baskets.json")};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[{\"symbol\": ");
    file.close();
    EXPECT_FALSE(readBaskets(data.directory()));
    EXPECT_EQ(allBaskets(data.directory()).size(), 2u) << "the bundled ones are there all the same";
    EXPECT_FALSE(writeBaskets(data.directory(), {basketOf(Rebalance::Monthly)}));
}

TEST(Basket, ChinaTech10ThisYearIsTheMeanOfItsMembers)
{
    const testing::TempData data;
    Market market = data.store().load().value();
    addBaskets(market, bundledBaskets());
    const Basket china = bundledBaskets().front();
    // From one end of a quarter up to the next the basket's return is the plain mean of its members' returns.
    const AsOf asOf{day("2025-03-07"), true};
    const Instrument* const basket = market.find(china.symbol);
    ASSERT_NE(basket, nullptr);
    const ReturnQuery ytd{{RangeKind::Ytd, {}}, std::nullopt, false, asOf};
    double sum = 0;
    for (const QString& symbol : china.members)
        sum += computeReturn(market, *market.find(symbol), ytd).value;
    const Return result = computeReturn(market, *basket, ytd);
    ASSERT_FALSE(result.missing);
    EXPECT_NEAR(result.value, sum / 10, 1e-12);
}

} // namespace
} // namespace chinatech
