// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/risk.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

const AsOf kMarch7{day("2025-03-07"), true};

/// So many weekdays up to 2025-03-07, oldest first: the builder's calendars know no holiday but the given ones.
std::vector<Day> weekdays(int count)
{
    std::vector<Day> days;
    for (Day one = kMarch7.day; static_cast<int>(days.size()) < count; one = one - 1) {
        if (!one.isWeekend())
            days.insert(days.begin(), one);
    }
    return days;
}

/// A close that goes up 1 % and down 1 % in turn, raised to a power: the logs of its steps are that many times as large.
void addSwings(MarketBuilder& builder, const std::vector<Day>& days, double power)
{
    double log = std::log(100);
    for (std::size_t i = 0; i < days.size(); ++i) {
        log += (i % 3 == 0 ? 0.01 : -0.004) * power;
        builder.close(qPrintable(days[i].toIso()), std::exp(log));
    }
}

TEST(Beta, IsHowManyTimesTheBenchmarkAListingMoves)
{
    MarketBuilder builder;
    const std::vector<Day> days = weekdays(kPairedReturns + 1);
    builder.share("9988.HK");
    addSwings(builder, days, -1.75);
    builder.index("HSTECH");
    addSwings(builder, days, 1);
    const Market market = builder.market();
    const auto found = beta(market, market.instruments[0], market.instruments[1], kMarch7);
    ASSERT_TRUE(found);
    EXPECT_NEAR(*found, -1.75, 1e-9);
}

TEST(Beta, IsMissingWhereOneSessionOfTheWindowIs)
{
    MarketBuilder builder;
    std::vector<Day> days = weekdays(kPairedReturns + 1);
    builder.index("HSTECH");
    addSwings(builder, days, 1);
    builder.share("9988.HK");
    days.erase(days.begin() + 100);
    addSwings(builder, days, 1);
    const Market market = builder.market();
    const auto found = beta(market, market.instruments[1], market.instruments[0], kMarch7);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error(), Missing::NotConsecutive);
}

TEST(Beta, CountsOnlyDaysOnWhichBothExchangesTraded)
{
    MarketBuilder builder;
    const std::vector<Day> days = weekdays(kPairedReturns + 2);
    const QByteArray shut = days[50].toIso().toLatin1();
    builder.holiday("NYSE", shut.constData());
    builder.index("HSTECH");
    addSwings(builder, days, 1);
    builder.share("BABA", Currency::USD, "NYSE");
    std::vector<Day> open = days;
    open.erase(open.begin() + 50);
    double log = 0;
    // The same growth as the index from one common session to the next, whatever happened on the day New York was shut.
    const Market index = builder.market();
    const BarSeries& yardstick = *index.record(QStringLiteral("HSTECH")).bars;
    for (const Day one : open) {
        log = std::log(yardstick.closeOn(one));
        builder.close(qPrintable(one.toIso()), std::exp(2 * log) / 100);
    }
    const Market market = builder.market();
    const auto common = commonSessions(market, market.instruments[0], market.instruments[1], kMarch7.day, 3);
    ASSERT_TRUE(common);
    EXPECT_EQ(common->back(), kMarch7.day);
    const auto found = beta(market, market.instruments[1], market.instruments[0], kMarch7);
    ASSERT_TRUE(found);
    EXPECT_NEAR(*found, 2, 1e-9);
}

TEST(DeepestFall, IsMeasuredFromTheHighestCloseBefore)
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2025-03-03", 100).close("2025-03-04", 120).close("2025-03-05", 90);
    builder.close("2025-03-06", 130).close("2025-03-07", 117);
    const Market market = builder.market();
    const auto fall = deepestFall(market, market.instruments[0], {day("2025-03-03"), day("2025-03-07")}, kMarch7.day);
    ASSERT_TRUE(fall);
    EXPECT_DOUBLE_EQ(*fall, 90.0 / 120 - 1);
    const auto later = deepestFall(market, market.instruments[0], {day("2025-03-05"), day("2025-03-07")}, kMarch7.day);
    EXPECT_DOUBLE_EQ(*later, -0.1);
}

TEST(DeepestFall, SeesThroughASplit)
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2025-03-05", 100).close("2025-03-06", 25).close("2025-03-07", 24);
    builder.split("2025-03-06", 0.25);
    const Market market = builder.market();
    const auto fall = deepestFall(market, market.instruments[0], {day("2025-03-05"), day("2025-03-07")}, kMarch7.day);
    ASSERT_TRUE(fall);
    EXPECT_NEAR(*fall, -0.04, 1e-12);
}

TEST(DeepestFall, IsMissingWhereASessionIs)
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2025-03-05", 100).close("2025-03-07", 24);
    const Market market = builder.market();
    EXPECT_EQ(deepestFall(market, market.instruments[0], {day("2025-03-05"), day("2025-03-07")}, kMarch7.day).error(),
              Missing::NotConsecutive);
}

TEST(MeanTurnover, IsMissingWithoutVolumes)
{
    MarketBuilder builder;
    builder.share("9988.HK").closes("2025-01-06", "2025-03-07", 100);
    const Market market = builder.market();
    EXPECT_EQ(meanTurnover(market, market.instruments[0], kMarch7).error(), Missing::NoData);
}

} // namespace
} // namespace chinatech
