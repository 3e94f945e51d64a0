// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rebase.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

RebasedChart chartOf(const Market& market, const char* span, const char* asOf, std::optional<Currency> currency = {},
                     bool total = false)
{
    std::vector<const Instrument*> all;
    for (const Instrument& instrument : market.instruments)
        all.push_back(&instrument);
    return rebase(market, all, {Range::parse(QString::fromLatin1(span)).value(), currency, total, {day(asOf), true}});
}

TEST(Rebase, AxisIsTheUnionOfTheExchangesSessions)
{
    const Market market = MarketBuilder{}
                              .holiday("HKEX", "2025-03-04")
                              .holiday("NYSE", "2025-03-06")
                              .share("9988.HK")
                              .close("2025-03-03", 100)
                              .close("2025-03-05", 110)
                              .close("2025-03-06", 120)
                              .close("2025-03-07", 130)
                              .share("BABA", Currency::USD, "NYSE")
                              .close("2025-03-03", 50)
                              .close("2025-03-04", 60)
                              .close("2025-03-05", 70)
                              .close("2025-03-07", 75)
                              .market();
    const RebasedChart chart = chartOf(market, "2025-03-03..2025-03-07", "2025-03-07");
    EXPECT_EQ(chart.axis, (std::vector{day("2025-03-03"), day("2025-03-04"), day("2025-03-05"), day("2025-03-06"),
                                       day("2025-03-07")}));
    EXPECT_EQ(chart.lines[0].x, (std::vector{0, 2, 3, 4}));
    EXPECT_EQ(chart.lines[1].x, (std::vector{0, 1, 2, 4}));
    EXPECT_EQ(chart.lines[0].value[0], 0);
    EXPECT_NEAR(chart.lines[0].value[3], 0.3, 1e-12);
    EXPECT_NEAR(chart.lines[1].value[3], 0.5, 1e-12);
    // A holiday of the own exchange is no gap.
    for (const RebasedLine& line : chart.lines)
        EXPECT_EQ(line.gapBefore, std::vector<bool>(4, false));
    EXPECT_EQ(chart.lines[0].pointAt(1), std::nullopt);
    EXPECT_EQ(chart.lines[0].pointAt(2), 1U);
    EXPECT_EQ(chart.indexOf(day("2025-03-09")), 4);
    EXPECT_EQ(chart.indexOf(day("2025-03-02")), -1);
}

TEST(Rebase, MissingSessionBreaksTheLineButNotTheSamples)
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2025-03-03", 100).close("2025-03-04", 110).close("2025-03-07", 130);
    const std::vector<bool> broken{false, false, true};
    EXPECT_EQ(chartOf(builder.market(), "2025-03-03..2025-03-07", "2025-03-07").lines[0].gapBefore, broken);
    builder.sample();
    EXPECT_EQ(chartOf(builder.market(), "2025-03-03..2025-03-07", "2025-03-07").lines[0].gapBefore,
              std::vector<bool>(3, false));
}

TEST(Rebase, DayWithoutAFixingIsAGap)
{
    const Market market = MarketBuilder{}
                              .share("9988.HK")
                              .closes("2025-03-03", "2025-03-14", 100)
                              .fixing(Currency::HKD, Currency::KRW, "2025-03-03", 200)
                              .fixing(Currency::HKD, Currency::KRW, "2025-03-12", 220)
                              .market();
    const RebasedLine line
        = chartOf(market, "2025-03-03..2025-03-14", "2025-03-14", Currency::KRW).lines[0];
    // The fixing of the 3rd serves until the 8th; the 10th and 11th have none.
    ASSERT_EQ(line.value.size(), 8U);
    EXPECT_EQ(line.x, (std::vector{0, 1, 2, 3, 4, 7, 8, 9}));
    EXPECT_EQ(line.gapBefore, (std::vector<bool>{false, false, false, false, false, true, false, false}));
    EXPECT_NEAR(line.value.back(), 0.1, 1e-12);
    EXPECT_EQ(line.value[4], 0);
    EXPECT_EQ(line.basePrice, 100);
}

TEST(Rebase, NoFixingAtTheBaseIsNoLine)
{
    const Market market = MarketBuilder{}
                              .share("9988.HK")
                              .closes("2025-03-03", "2025-03-07", 100)
                              .fixing(Currency::HKD, Currency::KRW, "2025-03-05", 200)
                              .market();
    const RebasedChart chart = chartOf(market, "2025-03-03..2025-03-07", "2025-03-07", Currency::KRW);
    EXPECT_EQ(chart.lines[0].missing, Missing::NoFixing);
    EXPECT_TRUE(chart.lines[0].value.empty());
    EXPECT_TRUE(chart.axis.empty());
}

TEST(Rebase, LateStarterBeginsAtItsFirstClose)
{
    const Market market = MarketBuilder{}
                              .share("9988.HK")
                              .closes("2025-03-03", "2025-03-07", 100)
                              .share("2015.HK")
                              .listed("2025-03-05")
                              .close("2025-03-05", 20)
                              .close("2025-03-06", 25)
                              .close("2025-03-07", 30)
                              .market();
    const RebasedChart chart = chartOf(market, "2025-03-03..2025-03-07", "2025-03-07");
    const RebasedLine& late = chart.lines[1];
    EXPECT_TRUE(late.startsLate);
    EXPECT_FALSE(chart.lines[0].startsLate);
    EXPECT_EQ(late.baseDay, day("2025-03-05"));
    EXPECT_EQ(late.x, (std::vector{2, 3, 4}));
    EXPECT_NEAR(late.value.back(), 0.5, 1e-12);
    EXPECT_FALSE(late.gapBefore[0]);
}

TEST(Rebase, BaseSessionWithoutACloseIsNoLine)
{
    const Market market = MarketBuilder{}
                              .share("9988.HK")
                              .close("2025-02-28", 90)
                              .close("2025-03-04", 100)
                              .close("2025-03-07", 130)
                              .market();
    const RebasedChart chart = chartOf(market, "2025-03-03..2025-03-07", "2025-03-07");
    EXPECT_EQ(chart.lines[0].missing, Missing::NoCloseOnBaseSession);
}

TEST(Rebase, EndsWhereTheReturnOfTheTableEnds)
{
    const Market market = MarketBuilder{}
                              .share("NVDA", Currency::USD, "NASDAQ")
                              .closes("2024-05-31", "2024-06-07", 1200)
                              .closes("2024-06-10", "2024-06-14", 130)
                              .split("2024-06-10", 0.1)
                              .dividend("2024-06-11", 0.9)
                              .covered("2024-01-01", "2024-12-31")
                              .fixing(Currency::USD, Currency::KRW, "2024-05-31", 1380)
                              .fixing(Currency::USD, Currency::KRW, "2024-06-14", 1390)
                              .market();
    for (const bool total : {false, true}) {
        for (const std::optional<Currency> currency : {std::optional<Currency>{}, std::optional{Currency::KRW}}) {
            const ReturnQuery query{Range::parse(QStringLiteral("2024-05-31..2024-06-14")).value(), currency, total,
                                    {day("2024-06-14"), true}};
            const RebasedChart chart = rebase(market, {&market.instruments[0]}, query);
            ASSERT_FALSE(chart.lines[0].missing);
            EXPECT_NEAR(chart.lines[0].value.back(), computeReturn(market, market.instruments[0], query).value, 1e-12);
            EXPECT_DOUBLE_EQ(chart.lines[0].close.front(), 120);
        }
    }
    const RebasedLine total = chartOf(market, "2024-05-31..2024-06-14", "2024-06-14", {}, true).lines[0];
    EXPECT_NEAR(total.value[6], 130.0 / 120 - 1, 1e-12);            // 10 June, before the dividend
    EXPECT_NEAR(total.value[7], 130.0 / 120 / 0.9 - 1, 1e-12);      // its ex-date
}

TEST(Rebase, YearsBeforeTheCalendarHaveTheBarsOwnDays)
{
    const Market market = MarketBuilder{}
                              .share("9988.HK")
                              .listed("2013-12-30")
                              .close("2013-12-30", 10)
                              .close("2014-01-03", 11)
                              .close("2014-01-06", 12)
                              .market();
    const RebasedChart chart = chartOf(market, "max", "2014-01-06");
    ASSERT_FALSE(chart.lines[0].missing);
    EXPECT_EQ(chart.axis, (std::vector{day("2013-12-30"), day("2014-01-02"), day("2014-01-03"), day("2014-01-06")}));
    EXPECT_NEAR(chart.lines[0].value.back(), 0.2, 1e-12);
}

TEST(Rebase, NothingIsDrawnFromBeforeTheCalendar)
{
    const Market market = MarketBuilder{}.share("A").close("2014-03-03", 10).close("2014-03-04", 11).market();
    ReturnQuery query;
    query.range = Range{RangeKind::Custom, {day("2010-01-04"), day("2014-03-04")}};
    query.asOf = {day("2014-03-04"), true};
    EXPECT_EQ(rebase(market, {&market.instruments[0]}, query).lines[0].missing, Missing::UnknownCalendar);
}

TEST(Rebase, ALineNeverStartsAtTheFirstBarThatWasLoaded)
{
    Market market = MarketBuilder{}.share("A").close("2024-06-03", 10).close("2025-03-07", 11).market();
    market.records[QStringLiteral("A")].firstBar = day("2015-01-05");
    ReturnQuery query;
    query.range = Range{RangeKind::Max, {}};
    query.asOf = {day("2025-03-07"), true};
    EXPECT_EQ(rebase(market, {&market.instruments[0]}, query).lines[0].missing, Missing::NoData);
}

} // namespace
} // namespace chinatech
