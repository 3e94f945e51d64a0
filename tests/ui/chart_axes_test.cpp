// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/ladder_rows.h"
#include "ui/charts/time_ticks.h"
#include "ui/charts/value_ticks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace chinatech::testing {

namespace {

ChartGeometry geometryFor(double low, double high)
{
    ChartGeometry geometry;
    geometry.plot = QRectF{46, 8, 900, 360};
    geometry.low = low;
    geometry.high = high;
    return geometry;
}

bool isNice(double step)
{
    const double lead = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
    return std::ranges::any_of(std::array{1.0, 2.0, 2.5, 5.0}, [&](double nice) { return std::abs(lead - nice) < 1e-6; });
}

ChartGeometry wholeView(const CompareContent& content, double width)
{
    return compareGeometry(compareFigure(content, chartStyle()), QRectF{0, 0, width, 500}, {});
}

} // namespace

TEST(ChartValueTicks, AreFiveToNineNiceSteps)
{
    std::mt19937 engine{7};
    std::uniform_real_distribution<double> exponent{-3, 2};
    std::uniform_real_distribution<double> shift{-1, 1};
    for (int i = 0; i < 2000; ++i) {
        const double length = std::pow(10, exponent(engine));
        const double low = length * shift(engine);
        const auto ticks = returnTicks(geometryFor(low, low + length));
        ASSERT_GE(ticks.size(), 5U) << low << " " << length;
        ASSERT_LE(ticks.size(), 10U) << low << " " << length;
        const double step = ticks[1].value - ticks[0].value;
        ASSERT_TRUE(isNice(step * 100)) << step;
        for (std::size_t k = 1; k < ticks.size(); ++k)
            ASSERT_NEAR(ticks[k].value - ticks[k - 1].value, step, 1e-9 * length);
        ASSERT_GE(ticks.front().value, low - 1e-9 * length);
        ASSERT_LE(ticks.back().value, low + length * (1 + 1e-9));
    }
}

TEST(ChartValueTicks, PrintTheUnitOnTheTopOneOnly)
{
    const auto ticks = returnTicks(geometryFor(-0.19, 0.86));
    ASSERT_EQ(ticks.size(), 5U);
    EXPECT_EQ(ticks.back().label, QStringLiteral("+80%"));
    EXPECT_EQ(ticks[1].label, QStringLiteral("+20"));
    EXPECT_EQ(ticks[0].label, QStringLiteral("0"));
    EXPECT_TRUE(ticks[0].isZero);
}

TEST(ChartValueTicks, LogarithmicOnesStandApart)
{
    ChartGeometry geometry = geometryFor(std::log(0.2), std::log(40.0));
    geometry.scale = ValueScale::LogReturn;
    const auto ticks = returnTicks(geometry);
    ASSERT_GE(ticks.size(), 5U);
    for (std::size_t k = 1; k < ticks.size(); ++k)
        EXPECT_GE(geometry.y(ticks[k - 1].value) - geometry.y(ticks[k].value), 18);
    EXPECT_TRUE(std::ranges::any_of(ticks, &ValueTick::isZero));
}

TEST(ChartTimeTicks, MonthsBeginAtTheirFirstSession)
{
    const CompareContent content = walks(2, 1400);
    for (const double share : {0.04, 0.1, 0.18, 0.5, 1.0}) {
        ChartGeometry geometry = wholeView(content, 1200);
        geometry.span = {200, 200 + share * 1100};
        const TimeTicks ticks = timeTicks(geometry, content.axis, Language::English);
        ASSERT_FALSE(ticks.hairlines.empty()) << share;
        for (const int index : ticks.hairlines) {
            const auto i = static_cast<std::size_t>(index);
            EXPECT_NE(content.axis[i].month(), content.axis[i - 1].month());
        }
    }
}

TEST(ChartTimeTicks, StepGrowsWithTheSpan)
{
    const CompareContent content = walks(1, 4000);
    ChartGeometry geometry = wholeView(content, 1200);
    const auto stepOf = [&](double sessions) {
        geometry.span = {100, 100 + sessions};
        return timeStep(geometry, content.axis);
    };
    EXPECT_EQ(stepOf(10), TimeStep::Days);
    EXPECT_EQ(stepOf(44), TimeStep::Weeks);
    EXPECT_EQ(stepOf(255), TimeStep::Months);
    EXPECT_EQ(stepOf(750), TimeStep::Quarters);
    EXPECT_EQ(stepOf(3000), TimeStep::Years);
}

TEST(ChartTimeTicks, WeeksAreCountedAtTheirFirstSession)
{
    // 6 January 2006 is a Friday; the Monday after it is missing, so the week begins on Tuesday.
    const std::vector<Day> axis{Day{2006, 1, 5}, Day{2006, 1, 6}, Day{2006, 1, 10}, Day{2006, 1, 11}};
    EXPECT_FALSE(beginsWeek(axis, 0));
    EXPECT_FALSE(beginsWeek(axis, 1));
    EXPECT_TRUE(beginsWeek(axis, 2));
    EXPECT_FALSE(beginsWeek(axis, 3));
}

TEST(ChartLadder, RowsNeverOverlapNorLeaveTheirPanel)
{
    std::mt19937 engine{3};
    std::uniform_real_distribution<double> height{-50, 450};
    for (int round = 0; round < 3000; ++round) {
        const int count = 1 + round % 20;
        std::vector<double> wished(static_cast<std::size_t>(count));
        for (double& wish : wished)
            wish = round % 3 == 0 ? 200 : height(engine);
        std::ranges::sort(wished);
        const auto rows = spreadRows(wished, 20, 0, 400);
        ASSERT_EQ(rows.size(), wished.size());
        EXPECT_GE(rows.front(), 10 - 1e-9);
        EXPECT_LE(rows.back(), 390 + 1e-9);
        for (std::size_t i = 1; i < rows.size(); ++i)
            ASSERT_GE(rows[i] - rows[i - 1], 20 - 1e-9);
    }
}

TEST(ChartLadder, RowsStandAtTheirLinesEndWhereThereIsRoom)
{
    const auto rows = spreadRows({50, 100, 104, 300}, 20, 0, 400);
    EXPECT_DOUBLE_EQ(rows[0], 50);
    EXPECT_DOUBLE_EQ(rows[1], 92);      // the two share the mean of 102
    EXPECT_DOUBLE_EQ(rows[2], 112);
    EXPECT_DOUBLE_EQ(rows[3], 300);
}

TEST(ChartSpan, ZoomKeepsTheSessionUnderTheCursor)
{
    const Span zoomed = zoomedSpan({0, 999}, 0.25, 0.5, 1000);
    EXPECT_NEAR(zoomed.first + 0.25 * zoomed.length(), 0.25 * 999, 1e-9);
    EXPECT_NEAR(zoomed.length(), 999 * 0.5, 1e-9);
    EXPECT_EQ(zoomedSpan({0, 999}, 0.5, 8, 1000), wholeSpan(1000));
}

TEST(ChartSpan, StaysOnTheAxis)
{
    const Span moved = clampedSpan({-30, 70}, 500);
    EXPECT_DOUBLE_EQ(moved.first, 0);
    EXPECT_DOUBLE_EQ(moved.last, 100);
    const Span late = clampedSpan({450, 550}, 500);
    EXPECT_DOUBLE_EQ(late.last, 499);
    EXPECT_DOUBLE_EQ(late.length(), 100);
}

} // namespace chinatech::testing
