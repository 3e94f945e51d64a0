// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/vendor_symbols.h"

#include "tests/core/feeds/recorded.h"

namespace chinatech::testing {
namespace {

QStringList codesOf(const char* typed)
{
    const HistoryQuery listing = query(typed, "2024-01-02", "2024-01-05");
    const auto text = [](const std::optional<QString>& code) { return code.value_or(QStringLiteral("-")); };
    return {text(yahooSymbol(listing)), text(tencentQuoteCode(listing)), text(tencentKlineCode(listing)), text(eastmoneySecid(listing))};
}

QStringList codes(const char* four) { return QString::fromLatin1(four).split(u' '); }

TEST(VendorSymbols, EveryVendorHasItsOwnSpelling)
{
    EXPECT_EQ(codesOf("9988"), codes("9988.HK r_hk09988 hk09988 116.09988"));
    EXPECT_EQ(codesOf("700"), codes("0700.HK r_hk00700 hk00700 116.00700"));
    EXPECT_EQ(codesOf("BABA:NYSE"), codes("BABA usBABA usBABA.N 106.BABA"));
    EXPECT_EQ(codesOf("BIDU:NASDAQ"), codes("BIDU usBIDU usBIDU.OQ 105.BIDU"));
    EXPECT_EQ(codesOf("BRK.B:NYSE"), codes("BRK-B usBRK.B usBRK.B.N 106.BRK_B"));
    EXPECT_EQ(codesOf("688981"), codes("688981.SS sh688981 sh688981 1.688981"));
    EXPECT_EQ(codesOf("300750"), codes("300750.SZ sz300750 sz300750 0.300750"));
    EXPECT_EQ(codesOf("^HSI"), codes("^HSI r_hkHSI hkHSI 100.HSI"));
    EXPECT_EQ(codesOf("HSTECH"), codes("HSTECH.HK r_hkHSTECH hkHSTECH 124.HSTECH"));
    EXPECT_EQ(codesOf("^GSPC"), codes("^GSPC usINX - 100.SPX"));
}

TEST(VendorSymbols, PrivateCompaniesHaveNone)
{
    HistoryQuery listing = query("BABA", "2024-01-02", "2024-01-05");
    listing.symbol = QStringLiteral("BYTEDANCE.PRIVATE");
    listing.kind = InstrumentKind::Private;
    EXPECT_FALSE(yahooSymbol(listing));
    EXPECT_FALSE(tencentQuoteCode(listing));
    EXPECT_FALSE(tencentKlineCode(listing));
    EXPECT_FALSE(eastmoneySecid(listing));
}

TEST(CanonicalSymbol, R06_HongKongCodesInAnySpelling)
{
    const TypedListing alibaba{QStringLiteral("9988.HK"), InstrumentKind::Equity, QStringLiteral("HKEX"), Currency::HKD};
    for (const char* const typed : {"9988", "09988", "9988.HK", "09988.hk", "9988:HKG", "hk09988", " 9988 ", "９９８８"})
        EXPECT_EQ(canonicalSymbol(QString::fromUtf8(typed)), alibaba) << typed;
    EXPECT_EQ(canonicalSymbol(QStringLiteral("5"))->symbol, QStringLiteral("0005.HK"));
    EXPECT_EQ(canonicalSymbol(QStringLiteral("89988")), (TypedListing{QStringLiteral("89988.HK"), InstrumentKind::Equity, QStringLiteral("HKEX"), Currency::CNY}));
}

TEST(CanonicalSymbol, MainlandCodesByEndingPrefixOrNumber)
{
    const TypedListing smic{QStringLiteral("688981.SS"), InstrumentKind::Equity, QStringLiteral("SSE"), Currency::CNY};
    for (const char* const typed : {"688981", "688981.SS", "688981.SH", "sh688981", "688981:SHA"})
        EXPECT_EQ(canonicalSymbol(QString::fromLatin1(typed)), smic) << typed;
    const TypedListing catl{QStringLiteral("300750.SZ"), InstrumentKind::Equity, QStringLiteral("SZSE"), Currency::CNY};
    for (const char* const typed : {"300750", "300750.SZ", "SZ300750", "300750:SHE"})
        EXPECT_EQ(canonicalSymbol(QString::fromLatin1(typed)), catl) << typed;
    EXPECT_EQ(canonicalSymbol(QStringLiteral("900901"))->currency, Currency::USD);
    EXPECT_EQ(canonicalSymbol(QStringLiteral("200002"))->currency, Currency::HKD);
}

TEST(CanonicalSymbol, NewYorkTickers)
{
    const auto bare = canonicalSymbol(QStringLiteral("baba"));
    ASSERT_TRUE(bare);
    EXPECT_EQ(bare->symbol, QStringLiteral("BABA"));
    EXPECT_EQ(bare->currency, Currency::USD);
    EXPECT_FALSE(bare->isExchangeCertain);
    EXPECT_EQ(canonicalSymbol(QStringLiteral("BIDU:NASDAQ")), (TypedListing{QStringLiteral("BIDU"), InstrumentKind::Equity, QStringLiteral("NASDAQ"), Currency::USD}));
    EXPECT_EQ(canonicalSymbol(QStringLiteral("BRK-B"))->symbol, QStringLiteral("BRK.B"));
}

TEST(CanonicalSymbol, Indices)
{
    EXPECT_EQ(canonicalSymbol(QStringLiteral("^HSI")), (TypedListing{QStringLiteral("HSI"), InstrumentKind::Index, QStringLiteral("HKEX"), Currency::HKD}));
    EXPECT_EQ(canonicalSymbol(QStringLiteral("hstech"))->kind, InstrumentKind::Index);
    EXPECT_EQ(canonicalSymbol(QStringLiteral("^GSPC"))->currency, Currency::USD);
    EXPECT_FALSE(canonicalSymbol(QStringLiteral("^N225")));
}

TEST(CanonicalSymbol, WhatIsNoCode)
{
    for (const char* const typed : {"", "0", "00000", "123456789", "7203.T", "TOOLONG", "A B", "700.XX", "SH123", "-BABA", "BABA.PRIVATE", "400001", "BABA:LSE"})
        EXPECT_FALSE(canonicalSymbol(QString::fromLatin1(typed))) << typed;
}

} // namespace
} // namespace chinatech::testing
