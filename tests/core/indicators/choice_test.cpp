// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/compute_indicator.h"
#include "core/analysis/indicators/indicator_sets.h"
#include "core/analysis/statistics.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

TEST(IndicatorChoice, SurvivesTheSettings)
{
    for (const IndicatorEntry& entry : kIndicators) {
        const IndicatorChoice choice = IndicatorChoice::standard(entry.kind, 3);
        EXPECT_EQ(IndicatorChoice::parse(choice.code()), choice) << entry.code;
    }
    EXPECT_EQ(IndicatorChoice::standard(IndicatorKind::Macd).parameterText(), QStringLiteral("12, 26, 9"));
    EXPECT_EQ(IndicatorChoice::standard(IndicatorKind::Bollinger, 2).code(), QStringLiteral("bollinger 20 2 #2"));
}

TEST(IndicatorChoice, LeavesOutWhatMakesNoSense)
{
    const QStringList texts{QStringLiteral("sma 50 #1"), QStringLiteral("sma"), QStringLiteral("sma 1 #0"),
                            QStringLiteral("sma many #0"), QStringLiteral("stochastic 14"), QString(),
                            QStringLiteral("rsi 14 2"), QStringLiteral("sma 20.5 #0"),
                            QStringLiteral("macd 26 12 9 #0"), QStringLiteral("bollinger 20 9 #0")};
    EXPECT_EQ(indicatorSetCode(parseIndicatorSet(texts)), QStringList{QStringLiteral("sma 50 #1")});
}

TEST(IndicatorSets, NamesMayHaveWhatListsArePutTogetherWith)
{
    IndicatorSets sets;
    sets.shown = parseIndicatorSet({QStringLiteral("sma 50 #1"), QStringLiteral("rsi 14 #2")});
    sets.save(QStringLiteral("  short,  50%2C %25 "));
    sets.save(QStringLiteral("another"));
    // As the settings keep a list: its texts with commas between them.
    const QString kept = namedSetsCode(sets.saved).join(u',');
    EXPECT_EQ(parseNamedSets(kept.split(u',')), sets.saved);
    EXPECT_EQ(sets.saved.back().name, QStringLiteral("short, 50%2C %25"));
}

MarketBuilder swinging(const char* from, const char* to, const char* without)
{
    MarketBuilder builder;
    builder.share("9988.HK");
    double price = 100;
    for (Day when = day(from); when <= day(to); ++when) {
        price *= 1 + 0.01 * std::sin(when.epochDays());
        if (!when.isWeekend() && when != day(without))
            builder.close(when.toIso().toLatin1().constData(), price);
    }
    return builder;
}

TEST(SessionBars, AMissingSessionIsAPlaceWithoutAValue)
{
    const Market market = swinging("2025-01-06", "2025-01-17", "2025-01-09").market();
    const SessionBars bars = sessionBars(market, market.instruments[0], std::nullopt, day("2025-01-17"));
    ASSERT_EQ(bars.days.size(), 10U);
    EXPECT_EQ(bars.days[3], day("2025-01-09"));
    EXPECT_TRUE(isMissing(bars.close[3]));
    EXPECT_FALSE(isMissing(bars.close[4]));
}

TEST(SessionBars, HolidaysAndVouchedSuspensionsAreNoSessions)
{
    Market market = swinging("2025-01-06", "2025-01-17", "2025-01-09").holiday("HKEX", "2025-01-10").market();
    market.records[QStringLiteral("9988.HK")].untraded.insert(day("2025-01-09"));
    const SessionBars bars = sessionBars(market, market.instruments[0], std::nullopt, day("2025-01-17"));
    ASSERT_EQ(bars.days.size(), 8U);
    EXPECT_FALSE(std::ranges::any_of(bars.close, isMissing));
}

TEST(ComputeIndicator, TheLastVolatilityIsTheCompanyScreens)
{
    const Market market = swinging("2024-09-02", "2025-03-07", "2025-03-08").market();
    const AsOf asOf{day("2025-03-07"), true};
    const SessionBars bars = sessionBars(market, market.instruments[0], std::nullopt, asOf.day);
    const IndicatorValues found =
        computeIndicator(IndicatorChoice::standard(IndicatorKind::Volatility), bars, bars, bars);
    const auto expected = volatility(market, market.instruments[0], asOf);
    ASSERT_TRUE(expected);
    EXPECT_NEAR(found.lines[0].back(), *expected, 1e-12);
}

TEST(ComputeIndicator, BetaCountsCommonSessionsAlone)
{
    MarketBuilder builder = swinging("2024-09-02", "2025-03-07", "2025-03-08");
    // New York was closed on a day on which Hong Kong traded: the pair of returns around it spans two days for both.
    builder.holiday("NYSE", "2025-01-09").share("QQQ", Currency::USD, "NYSE");
    double price = 100;
    for (Day when = day("2024-09-02"); when <= day("2025-03-07"); ++when) {
        price *= 1 + 0.01 * std::sin(when.epochDays());
        if (!when.isWeekend() && when != day("2025-01-09"))
            builder.close(when.toIso().toLatin1().constData(), 5 * price);
    }
    const Market market = builder.market();
    const SessionBars own = sessionBars(market, market.instruments[0], std::nullopt, day("2025-03-07"));
    const SessionBars other = sessionBars(market, market.instruments[1], std::nullopt, day("2025-03-07"));
    const IndicatorValues found = computeIndicator({IndicatorKind::Beta, {60}, 0}, own, own, other);
    EXPECT_EQ(found.days.size() + 1, own.days.size());
    EXPECT_NEAR(found.lines[0].back(), 1, 1e-9);
}

} // namespace
} // namespace chinatech
