// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_figures.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

/// Two winners, one loser, one without a base, and the index they are held against.
MarketBuilder fourAndAnIndex()
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2024-12-31", 82.40).close("2025-03-06", 140.80).close("2025-03-07", 140.00);
    builder.shares("2025-03-01", 19.03e9);
    builder.share("0700.HK").close("2024-12-31", 417.0).close("2025-03-07", 533.5);
    builder.share("9961.HK").close("2024-12-31", 540.0).close("2025-03-07", 511.5);
    builder.share("1810.HK").close("2025-03-07", 54.35);
    builder.index("HSTECH").close("2024-12-31", 4468.1).close("2025-03-07", 6037.44);
    builder.fixing(Currency::HKD, Currency::KRW, "2024-12-31", 189.8);
    builder.fixing(Currency::HKD, Currency::KRW, "2025-03-07", 186.1695);
    return builder;
}

CompareSelection selectionOf(const QStringList& symbols)
{
    CompareSelection selection;
    selection.symbols = symbols;
    selection.asOf = day("2025-03-07");
    return selection;
}

const QStringList kFour{QStringLiteral("9988.HK"), QStringLiteral("0700.HK"), QStringLiteral("9961.HK"),
                        QStringLiteral("1810.HK")};

TEST(CompareFigures, CountsWhoBeatTheBenchmark)
{
    const Market market = fourAndAnIndex().market();
    const CompareFigures figures = compareFigures(market, selectionOf(kFour));
    EXPECT_EQ(figures.companies, 4);
    EXPECT_EQ(figures.counted, 3);
    EXPECT_EQ(figures.rising, 2);
    EXPECT_EQ(figures.beating, 1);
    ASSERT_TRUE(figures.hasYardstick());
    // 69.90 % less 35.12 %.
    EXPECT_NEAR(figures.row(QStringLiteral("9988.HK"))->versus.value, 0.6990 - 0.3512, 0.0001);
}

TEST(CompareFigures, ReturnsFollowTheCurrencyAndWonStaysWon)
{
    const Market market = fourAndAnIndex().market();
    CompareSelection selection = selectionOf(kFour);
    const double inWon = 140.0 * 186.1695 / (82.4 * 189.8) - 1;
    const CompareFigures local = compareFigures(market, selection);
    EXPECT_NEAR(local.rows[0].chosen.value, 140.0 / 82.4 - 1, 1e-12);
    EXPECT_NEAR(local.rows[0].won.value, inWon, 1e-12);
    selection.currency = Currency::KRW;
    const CompareFigures won = compareFigures(market, selection);
    EXPECT_NEAR(won.rows[0].chosen.value, inWon, 1e-12);
    EXPECT_NEAR(won.rows[0].ytd.value, inWon, 1e-12);
    EXPECT_NEAR(won.rows[0].won.value, inWon, 1e-12);
}

TEST(CompareFigures, SaysWhyEachFigureIsMissing)
{
    const Market market = fourAndAnIndex().market();
    const CompareFigures figures = compareFigures(market, selectionOf(kFour));
    const CompareRow& xiaomi = *figures.row(QStringLiteral("1810.HK"));
    EXPECT_EQ(xiaomi.chosen.missing, Missing::NoCloseOnBaseSession);
    EXPECT_TRUE(isMissing(xiaomi.chosen.value));
    EXPECT_EQ(xiaomi.versus.missing, Missing::NoCloseOnBaseSession);
    EXPECT_EQ(xiaomi.yearPosition.missing, Missing::NotConsecutive);
    EXPECT_EQ(xiaomi.volatility.missing, Missing::NotConsecutive);
    EXPECT_EQ(xiaomi.cap.missing, Missing::NoShareCount);
    const CompareRow& index = *figures.benchmark();
    EXPECT_EQ(index.cap.missing, Missing::NotForIndices);
    EXPECT_TRUE(isMissing(index.versus.value));
}

TEST(CompareFigures, TotalReturnOfAnIndexLeavesNoYardstick)
{
    const Market market = fourAndAnIndex().market();
    CompareSelection selection = selectionOf(kFour);
    selection.total = true;
    const CompareFigures figures = compareFigures(market, selection);
    EXPECT_FALSE(figures.hasYardstick());
    EXPECT_EQ(figures.benchmark()->chosen.missing, Missing::NotForIndices);
    EXPECT_EQ(figures.rows[0].chosen.missing, Missing::NoCorporateActions);
}

TEST(CompareFigures, MarketCapIsInWon)
{
    const Market market = fourAndAnIndex().market();
    const CompareFigures figures = compareFigures(market, selectionOf(kFour));
    EXPECT_NEAR(figures.rows[0].cap.value, 19.03e9 * 140.0 * 186.1695, 1e6);
}

TEST(CompareFigures, ClosingRangeOfAYearOfSessions)
{
    // A price that climbs by one every session: the newest is the high, the first after the year's edge the low.
    MarketBuilder builder;
    builder.share("0700.HK");
    double price = 100;
    std::vector<double> within;
    for (Day when = day("2024-01-02"); when <= day("2025-03-07"); ++when) {
        if (when.isWeekend())
            continue;
        builder.close(when.toIso().toLatin1().constData(), price);
        if (when > day("2024-03-07"))
            within.push_back(price);
        price += when == day("2025-03-07") ? 0 : 1;
    }
    builder.close("2025-03-10", 100);
    const Market market = builder.market();
    CompareSelection selection = selectionOf({QStringLiteral("0700.HK")});
    CompareRow row = compareFigures(market, selection).rows[0];
    EXPECT_EQ(row.yearRange.low, within.front());
    EXPECT_EQ(row.yearRange.high, within.back());
    EXPECT_EQ(row.yearPosition.value, 1.0);
    EXPECT_EQ(row.trend.front().day, day("2024-03-07"));
    EXPECT_EQ(row.trend.back().close, within.back());
    selection.asOf = day("2025-03-10");
    row = compareFigures(market, selection).rows[0];
    EXPECT_EQ(row.yearPosition.value, 0.0);
}

TEST(CompareFigures, TrendIsAdjustedForASplit)
{
    const Market market = MarketBuilder{}
                              .share("0700.HK")
                              .close("2025-03-05", 400)
                              .close("2025-03-06", 400)
                              .close("2025-03-07", 100)
                              .split("2025-03-07", 0.25)
                              .market();
    const CompareFigures figures = compareFigures(market, selectionOf({QStringLiteral("0700.HK")}));
    for (const TrendPoint& point : figures.rows[0].trend)
        EXPECT_NEAR(point.close, 100, 1e-12);
}

TEST(CompareFigures, AStaleCloseTellsItsAge)
{
    const Market market = MarketBuilder{}
                              .share("0700.HK")
                              .close("2025-03-07", 100)
                              .share("9988.HK")
                              .close("2025-03-04", 140)
                              .market();
    CompareSelection selection;
    selection.symbols = {QStringLiteral("9988.HK")};
    const CompareFigures figures = compareFigures(market, selection);
    EXPECT_EQ(figures.rows[0].sessionsOld, 3);
    EXPECT_EQ(figures.rows[0].closeDay, day("2025-03-04"));
}

TEST(CompareFigures, UnknownPrivateAndRepeatedSymbolsAreLeftOut)
{
    MarketBuilder builder = fourAndAnIndex();
    Market market = builder.market();
    Instrument privately;
    privately.symbol = QStringLiteral("DEEPSEEK.PRIVATE");
    privately.kind = InstrumentKind::Private;
    market.instruments.push_back(privately);
    const CompareFigures figures =
        compareFigures(market, selectionOf({QStringLiteral("NOBODY"), QStringLiteral("DEEPSEEK.PRIVATE"),
                                            QStringLiteral("HSTECH"), QStringLiteral("0700.HK")}));
    ASSERT_EQ(figures.rows.size(), 2U);
    EXPECT_EQ(figures.rows[0].instrument.symbol, QStringLiteral("0700.HK"));
    EXPECT_TRUE(figures.rows[1].isBenchmark);
}

TEST(CompareFigures, RangesWithoutAnyReturnAreUnavailable)
{
    const Market market = fourAndAnIndex().market();
    const CompareFigures figures = compareFigures(market, selectionOf(kFour));
    const auto at = [](RangeKind kind) {
        return static_cast<std::size_t>(std::ranges::find(kNamedRanges, kind) - kNamedRanges.begin());
    };
    EXPECT_EQ(figures.unavailable[at(RangeKind::Ytd)], std::nullopt);
    EXPECT_EQ(figures.unavailable[at(RangeKind::FiveYears)], Missing::NoCloseOnBaseSession);
    EXPECT_EQ(figures.unavailable[at(RangeKind::Max)], Missing::FirstCloseUnknown);
}

TEST(CompareFigures, NothingChosen)
{
    const CompareFigures figures = compareFigures(fourAndAnIndex().market(), selectionOf({}));
    EXPECT_EQ(figures.companies, 0);
    EXPECT_EQ(figures.rows.size(), 1U);
}

} // namespace
} // namespace chinatech
