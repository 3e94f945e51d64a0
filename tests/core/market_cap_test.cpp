// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/market_cap.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

MarketCap capOf(const Market& market, const char* asOf, std::optional<Currency> currency = Currency::KRW)
{
    return marketCap(market, market.instruments[0], {day(asOf), true}, currency);
}

MarketBuilder alibaba()
{
    MarketBuilder builder;
    builder.share("9988.HK")
        .close("2025-03-07", 140)
        .close("2025-04-01", 130)
        .fixing(Currency::HKD, Currency::KRW, "2025-03-07", 186.17)
        .fixing(Currency::HKD, Currency::KRW, "2025-04-01", 189);
    return builder;
}

TEST(MarketCap, OfTheNote)
{
    const Market market = alibaba().shares("2025-03-07", 19.03e9, "implied by the note").market();
    const MarketCap cap = capOf(market, "2025-03-07");
    EXPECT_NEAR(cap.value, 19.03e9 * 140 * 186.17, 1);
    EXPECT_NEAR(cap.localValue, 2.6642e12, 1e6);
    EXPECT_TRUE(cap.isImplied());
    EXPECT_EQ(cap.shares.asOf, day("2025-03-07"));
}

TEST(MarketCap, UsesWhatWasKnownThatDay)
{
    MarketBuilder builder = alibaba();
    builder.shares("2025-03-31", 18.474e9);
    EXPECT_EQ(capOf(builder.market(), "2025-03-07").missing, Missing::NoShareCount);
    EXPECT_NEAR(capOf(builder.market(), "2025-04-01").localValue, 18.474e9 * 130, 1);
    builder.shares("2025-03-07", 19.03e9);      // older, though told later
    EXPECT_NEAR(capOf(builder.market(), "2025-04-01").localValue, 18.474e9 * 130, 1);
}

TEST(MarketCap, SplitBetweenCountAndPrice)
{
    const Market market = MarketBuilder{}
                              .share("NVDA", Currency::USD, "NASDAQ")
                              .close("2024-06-07", 1200)
                              .close("2024-06-10", 120)
                              .shares("2024-05-24", 2.46e9)
                              .split("2024-06-10", 0.1)
                              .market();
    EXPECT_NEAR(capOf(market, "2024-06-07", std::nullopt).value, 2.46e9 * 1200, 1);
    EXPECT_NEAR(capOf(market, "2024-06-10", std::nullopt).value, 24.6e9 * 120, 1);
}

TEST(MarketCap, UnitsMustMatch)
{
    Market market = MarketBuilder{}
                        .share("BABA", Currency::USD, "NYSE")
                        .close("2025-03-07", 140.62)
                        .shares("2025-03-07", 19.03e9, "issued ordinary shares")
                        .market();
    market.instruments[0].kind = InstrumentKind::Adr;
    EXPECT_EQ(capOf(market, "2025-03-07", std::nullopt).missing, Missing::UnitMismatch);
    market.records[QStringLiteral("BABA")].shares[0].basis = QStringLiteral("ADS equivalent of all shares");
    EXPECT_NEAR(capOf(market, "2025-03-07", std::nullopt).value, 19.03e9 * 140.62, 1);
    market.instruments[0].kind = InstrumentKind::Equity;
    EXPECT_EQ(capOf(market, "2025-03-07", std::nullopt).missing, Missing::UnitMismatch);
}

TEST(MarketCap, MissingWhereAFactorIs)
{
    EXPECT_EQ(capOf(alibaba().market(), "2025-03-07").missing, Missing::NoShareCount);
    const Market noFixing = MarketBuilder{}.share("9988.HK").close("2025-03-07", 140).shares("2025-03-07", 1e9).market();
    const MarketCap cap = capOf(noFixing, "2025-03-07");
    EXPECT_EQ(cap.missing, Missing::NoFixing);
    EXPECT_TRUE(isMissing(cap.value));
    EXPECT_NEAR(cap.localValue, 140e9, 1);
    EXPECT_EQ(capOf(alibaba().shares("2025-03-07", 1e9).market(), "2025-03-10").missing, Missing::NoCloseOnEndSession);
    const Market index = MarketBuilder{}.index("HSI").close("2025-03-07", 24000).shares("2025-03-07", 1).market();
    EXPECT_EQ(capOf(index, "2025-03-07").missing, Missing::NotForIndices);
}

} // namespace
} // namespace chinatech
