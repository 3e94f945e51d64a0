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
                        .share("XYZ", Currency::USD, "NYSE")
                        .close("2025-03-07", 140.62)
                        .shares("2025-03-07", 19.03e9, "issued ordinary shares")
                        .market();
    market.instruments[0].kind = InstrumentKind::Adr;
    EXPECT_EQ(capOf(market, "2025-03-07", std::nullopt).missing, Missing::UnitMismatch);
    market.records[QStringLiteral("XYZ")].shares[0].basis = QStringLiteral("ADS equivalent of all shares");
    EXPECT_NEAR(capOf(market, "2025-03-07", std::nullopt).value, 19.03e9 * 140.62, 1);
    market.instruments[0].kind = InstrumentKind::Equity;
    EXPECT_EQ(capOf(market, "2025-03-07", std::nullopt).missing, Missing::UnitMismatch);
}

/// A listing of that unit with one close and one count.
Market listing(const char* symbol, const char* exchange, Currency currency, const char* isin, double close, double count,
               const char* basis)
{
    Market market =
        MarketBuilder{}.share(symbol, currency, exchange).close("2025-03-07", close).shares("2025-03-07", count, basis).market();
    market.instruments[0].isin = QString::fromLatin1(isin);
    return market;
}

/// The mistake of 4 times: 5.6bn ordinary shares of PDD at the price of a depositary share, which is four of them, make
/// US$671bn of a company worth US$168bn. The file calls the listing plain equity.
TEST(MarketCap, RefusesOrdinarySharesAtTheDepositaryPriceOfPdd)
{
    const Market market = listing("PDD", "NASDAQ", Currency::USD, "", 119.92, 5.6e9, "issued ordinary shares");
    ASSERT_EQ(market.instruments[0].kind, InstrumentKind::Equity);
    const MarketCap cap = capOf(market, "2025-03-07", std::nullopt);
    EXPECT_EQ(cap.missing, Missing::UnitMismatch);
    EXPECT_TRUE(isMissing(cap.value));
    EXPECT_TRUE(isMissing(cap.localValue));
    EXPECT_EQ(cap.shares.shares, 5.6e9) << "the count is shown with the reason";
    const Market right = listing("PDD", "NASDAQ", Currency::USD, "", 119.92, 1.4e9, "ADS equivalent of all shares");
    EXPECT_NEAR(capOf(right, "2025-03-07", std::nullopt).value, 167.888e9, 1e6);
}

/// The mistake of 8 times, both ways: ordinary shares at BABA's price, and depositary shares at Hong Kong's.
TEST(MarketCap, RefusesBothMixturesOfAlibaba)
{
    Market adr = listing("BABA", "NYSE", Currency::USD, "", 140.62, 19.03e9, "issued ordinary shares");
    adr.instruments[0].kind = InstrumentKind::Adr;
    EXPECT_EQ(capOf(adr, "2025-03-07", std::nullopt).missing, Missing::UnitMismatch);
    const Market home = listing("9988.HK", "HKEX", Currency::HKD, "KYG017191142", 140, 19.03e9 / 8, "ADS outstanding");
    EXPECT_EQ(capOf(home, "2025-03-07", std::nullopt).missing, Missing::UnitMismatch);
}

/// BYD in Hong Kong is an H share: all its shares, most of them A shares, at its price would be another mistake.
TEST(MarketCap, AnHShareIsCountedInHShares)
{
    const auto byd = [](const char* basis) {
        return listing("1211.HK", "HKEX", Currency::HKD, "CNE100000296", 355.2, 1.2288e9, basis);
    };
    EXPECT_EQ(capOf(byd("issued shares"), "2025-03-07", std::nullopt).missing, Missing::UnitMismatch);
    EXPECT_EQ(capOf(byd("issued A shares"), "2025-03-07", std::nullopt).missing, Missing::UnitMismatch);
    EXPECT_NEAR(capOf(byd("issued H shares"), "2025-03-07", std::nullopt).value, 355.2 * 1.2288e9, 1);
    const Market tencent = listing("0700.HK", "HKEX", Currency::HKD, "KYG875721634", 533.5, 9.2e9, "Class A shares");
    EXPECT_NEAR(capOf(tencent, "2025-03-07", std::nullopt).value, 533.5 * 9.2e9, 1) << "a class is no mainland share";
}

Market withVendor(double published, const char* session = "2025-03-07")
{
    Market market = alibaba().shares("2025-03-07", 19.03e9, "implied by the note").market();
    market.records[QStringLiteral("9988.HK")].valuations = {{day(session), 18.2, published, QStringLiteral("tencent")}};
    return market;
}

/// The count stays what it is, splits included, and says that it does not belong to the price.
TEST(MarketCap, BesideAVendorsFigureACountOfAnotherUnitIsStillMarked)
{
    Market market = listing("PDD", "NASDAQ", Currency::USD, "", 119.92, 5.6e9, "issued ordinary shares");
    market.records[QStringLiteral("PDD")].valuations = {{day("2025-03-07"), 12, 168e9, QStringLiteral("tencent")}};
    const MarketCap cap = capOf(market, "2025-03-07", std::nullopt);
    EXPECT_FALSE(cap.missing);
    EXPECT_EQ(cap.localValue, 168e9);
    EXPECT_TRUE(cap.unitsDiffer);
    EXPECT_FALSE(capOf(withVendor(2.60e12), "2025-03-07").unitsDiffer);
}

TEST(MarketCap, TheVendorsOfThatSessionGoesFirst)
{
    const MarketCap cap = capOf(withVendor(2.60e12), "2025-03-07");
    EXPECT_EQ(cap.vendor, QStringLiteral("tencent"));
    EXPECT_NEAR(cap.value, 2.60e12 * 186.17, 1);
    EXPECT_FALSE(cap.isImplied());
    EXPECT_FALSE(capOf(withVendor(2.60e12, "2025-03-06"), "2025-03-07").isVendors()) << "of another day";
}

/// A vendor who counts in another unit or another currency: Finnhub's US dollars called yuan, a ratio of 8.
TEST(MarketCap, AVendorsFigureOutOfProportionIsNotBelieved)
{
    for (const double published : {2.6642e12 * 8, 2.6642e12 / 8, 2.6642e12 * 4, 2.6642e12 / 4, 2.6642e12 / 7.77}) {
        const MarketCap cap = capOf(withVendor(published), "2025-03-07");
        EXPECT_FALSE(cap.isVendors()) << published;
        EXPECT_NEAR(cap.localValue, 2.6642e12, 1e6);
    }
}

TEST(MarketCap, AVendorHelpsWhereTheUnitsDoNot)
{
    Market market = listing("PDD", "NASDAQ", Currency::USD, "", 119.92, 5.6e9, "issued ordinary shares");
    market.records[QStringLiteral("PDD")].valuations = {{day("2025-03-07"), 10.9, 168e9, QStringLiteral("tencent")}};
    EXPECT_NEAR(capOf(market, "2025-03-07", std::nullopt).value, 168e9, 1);
}

TEST(MarketCap, PriceEarningsOfExactlyThatSession)
{
    const Market market = withVendor(2.6e12);
    const Instrument& alibaba = market.instruments[0];
    EXPECT_EQ(peOf(market, alibaba, day("2025-03-07"))->peTrailing, 18.2);
    EXPECT_EQ(peOf(market, alibaba, day("2025-03-06")).error(), Missing::NoQuote);
    Market loss = market;
    loss.records[QStringLiteral("9988.HK")].valuations[0].peTrailing = kMissing;
    EXPECT_EQ(peOf(loss, alibaba, day("2025-03-07")).error(), Missing::NoEarnings);
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
