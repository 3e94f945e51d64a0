// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/return_parts.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

ReturnQuery inWon(bool total)
{
    return {{RangeKind::Ytd, {}}, Currency::KRW, total, {day("2025-03-07"), true}};
}

/// 100 → 110 in Hong Kong dollars, the dollar 170 → 187 won, and 5 paid after a close of 105.
MarketBuilder handWorked()
{
    return MarketBuilder{}
        .share("9988.HK")
        .close("2024-12-31", 100)
        .close("2025-02-03", 105)
        .close("2025-02-04", 101)
        .close("2025-03-07", 110)
        .dividend("2025-02-04", 1 - 5.0 / 105)
        .covered("2024-12-01", "2025-03-31")
        .fixing(Currency::HKD, Currency::KRW, "2024-12-31", 170)
        .fixing(Currency::HKD, Currency::KRW, "2025-02-03", 172)
        .fixing(Currency::HKD, Currency::KRW, "2025-02-04", 171)
        .fixing(Currency::HKD, Currency::KRW, "2025-03-07", 187);
}

TEST(ReturnParts, OfANumberWorkedByHand)
{
    const Market market = handWorked().market();
    // 1.1 of the price, 1.1 of the currency, and one share became 105/100 = 1.05: 1.1 · 1.1 · 1.05 = 1.2705.
    const auto parts = returnParts(market, market.instruments[0], inWon(true));
    ASSERT_TRUE(parts);
    EXPECT_NEAR(parts->price, 0.0953101798, 1e-10);
    EXPECT_NEAR(parts->fx, 0.0953101798, 1e-10);
    EXPECT_NEAR(parts->dividends, 0.0487901642, 1e-10);
    EXPECT_NEAR(std::exp(parts->sum()), 1.2705, 1e-12);
    EXPECT_NEAR(computeReturn(market, market.instruments[0], inWon(true)).value, 0.2705, 1e-12);
}

TEST(ReturnParts, APriceReturnHasNoPartOfDividends)
{
    const Market market = handWorked().market();
    const auto parts = returnParts(market, market.instruments[0], inWon(false));
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->dividends, 0);
    EXPECT_NEAR(std::exp(parts->sum()) - 1, 0.21, 1e-12);
}

TEST(ReturnParts, ShownPartsAddUpToTheReturn)
{
    const Market market = handWorked().market();
    const ReturnParts shown = shownParts(*returnParts(market, market.instruments[0], inWon(true)));
    EXPECT_NEAR(shown.sum(), 0.2705, 1e-12);
    // 0.2705 · ln 1.1 ÷ ln 1.2705
    EXPECT_NEAR(shown.price, 0.2705 * 0.0953101798 / 0.2394105238, 1e-9);
}

TEST(ReturnParts, OfNothingAreThemselves)
{
    const ReturnParts shown = shownParts(ReturnParts{0.1, -0.1, 0});
    EXPECT_EQ(shown.price, 0.1);
    EXPECT_EQ(shown.fx, -0.1);
}

TEST(ReturnParts, ThePathStartsAtNothingAndEndsWithTheWhole)
{
    const Market market = handWorked().market();
    const auto path = returnPath(market, market.instruments[0], inWon(true));
    ASSERT_EQ(path.size(), 4u);
    EXPECT_EQ(path.front().day, day("2024-12-31"));
    EXPECT_EQ(path.front().parts.sum(), 0);
    EXPECT_EQ(path[1].parts.dividends, 0) << "the day before the ex-date has none of it";
    // On the ex-date: 101/100 · 171/170 · 1.05.
    EXPECT_NEAR(std::exp(path[2].parts.sum()), 1.01 * (171.0 / 170) * 1.05, 1e-12);
    EXPECT_NEAR(path.back().parts.sum(), returnParts(market, market.instruments[0], inWon(true))->sum(), 1e-15);
}

TEST(ReturnParts, AreMissingWithWhatTheyNeed)
{
    const Market uncovered = handWorked().covered("2025-03-01", "2025-03-31").market();
    EXPECT_EQ(returnParts(uncovered, uncovered.instruments[0], inWon(true)).error(), Missing::NoCorporateActions);
    EXPECT_TRUE(returnParts(uncovered, uncovered.instruments[0], inWon(false)));
    EXPECT_TRUE(returnPath(uncovered, uncovered.instruments[0], inWon(true)).empty());
    const Market unfixed = MarketBuilder{}.share("A").close("2024-12-31", 1).close("2025-03-07", 2).market();
    EXPECT_EQ(returnParts(unfixed, unfixed.instruments[0], inWon(false)).error(), Missing::NoFixing);
}

} // namespace
} // namespace chinatech
