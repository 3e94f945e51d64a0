// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/symbols.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::MarketBuilder;

/// The ADR stands first, so that the order of the universe cannot be what decides.
Market universe()
{
    Market market = MarketBuilder{}
                        .share("BABA", Currency::USD, "NYSE")
                        .share("9988.HK")
                        .share("0700.HK")
                        .index("HSI")
                        .market();
    const auto name = [&](std::size_t i, const char* en, const char* ko, const char* hans, const char* shortEn) {
        market.instruments[i].names = {QString::fromUtf8(en), QString::fromUtf8(ko), QString::fromUtf8(hans),
                                       {}, QString::fromUtf8(shortEn), {}};
    };
    name(0, "Alibaba ADR", "알리바바 ADR", "阿里巴巴", "");
    name(1, "Alibaba Group Holding", "알리바바 그룹", "阿里巴巴", "Alibaba");
    name(2, "Tencent Holdings", "텐센트", "腾讯控股", "Tencent");
    name(3, "Hang Seng Index", "항셍지수", "恒生指数", "");
    market.instruments[0].kind = InstrumentKind::Adr;
    market.instruments[1].adrSymbol = QStringLiteral("BABA");
    return market;
}

QString found(const char* typed)
{
    const Market market = universe();
    const auto instrument = resolveSymbol(market, QString::fromUtf8(typed));
    return instrument ? (*instrument)->symbol : QString();
}

TEST(Symbols, EverySpellingOfACode)
{
    for (const char* const typed : {"9988", "09988", "9988.HK", "9988.hk", "09988.HK", "9988:HKG", " 9988 ", "９９８８"})
        EXPECT_EQ(found(typed), QLatin1String("9988.HK")) << typed;
    for (const char* const typed : {"700", "0700", "00700", "0700:HKG"})
        EXPECT_EQ(found(typed), QLatin1String("0700.HK")) << typed;
    for (const char* const typed : {"^HSI", "HSI", "hsi", "항셍지수"})
        EXPECT_EQ(found(typed), QLatin1String("HSI")) << typed;
    for (const char* const typed : {"BABA", "baba", "BABA:NYSE", "BABA:NYQ"})
        EXPECT_EQ(found(typed), QLatin1String("BABA")) << typed;
}

TEST(Symbols, NamesInEveryLanguage)
{
    for (const char* const typed : {"텐센트", "tencent", "Tencent Holdings", "TENCENT  HOLDINGS", "腾讯控股"})
        EXPECT_EQ(found(typed), QLatin1String("0700.HK")) << typed;
    // The same Hangul, typed as single letters.
    const QString decomposed = QStringLiteral("텐센트").normalized(QString::NormalizationForm_D);
    EXPECT_EQ(found(decomposed.toUtf8().constData()), QLatin1String("0700.HK"));
}

TEST(Symbols, HongKongWinsUnlessAdrIsTyped)
{
    EXPECT_EQ(found("阿里巴巴"), QLatin1String("9988.HK"));
    EXPECT_EQ(found("alibaba"), QLatin1String("9988.HK"));
    for (const char* const typed : {"알리바바 ADR", "阿里巴巴 ADR", "alibaba adr", "9988 ADR", "BABA ADR"})
        EXPECT_EQ(found(typed), QLatin1String("BABA")) << typed;
    EXPECT_EQ(found("tencent adr"), QString());
}

TEST(Symbols, UnknownOnesCarryAtMostThreeSuggestions)
{
    const Market market = universe();
    for (const char* const typed : {"tencnt", "alibab", "998", "^HSX", "a", "", "0000", "9988:XYZ", "'; DROP TABLE"}) {
        const auto instrument = resolveSymbol(market, QString::fromUtf8(typed));
        ASSERT_FALSE(instrument) << typed;
        EXPECT_EQ(instrument.error().code, ErrorCode::UnknownSymbol);
        EXPECT_EQ(instrument.error().context, QString::fromUtf8(typed));
        EXPECT_LE(instrument.error().detail.split(QLatin1String(", ")).size(), 3);
    }
    EXPECT_EQ(suggestSymbols(market, QStringLiteral("tencnt"), 3).value(0), QLatin1String("0700.HK"));
    EXPECT_EQ(suggestSymbols(market, QStringLiteral("998x"), 3).value(0), QLatin1String("9988.HK"));
    EXPECT_TRUE(suggestSymbols(market, QStringLiteral("zzzzzzzz"), 3).isEmpty());
}

} // namespace
} // namespace chinatech
