// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/decimate.h"
#include "ui/charts/layers/thin_lines.h"
#include "ui/charts/layers/tooltip_layer.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech::testing {

namespace {

/// Rows of each pixel column that a polyline passes through.
using Rows = std::vector<std::pair<double, double>>;

Rows coveredRows(const QPolygonF& line, const QRectF& plot)
{
    Rows rows(static_cast<std::size_t>(plot.width()) + 1, {1e9, -1e9});
    const auto take = [&](double x, double y) {
        const auto column = static_cast<std::size_t>(std::clamp(std::floor(x - plot.left()), 0.0, plot.width()));
        rows[column].first = std::min(rows[column].first, y);
        rows[column].second = std::max(rows[column].second, y);
    };
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF b = line[i];
        take(a.x(), a.y());
        take(b.x(), b.y());
        // Where the segment crosses from one column to the next, both are touched.
        for (double edge = std::floor(a.x() - plot.left()) + 1 + plot.left(); edge < b.x(); edge += 1) {
            const double y = a.y() + (edge - a.x()) / (b.x() - a.x()) * (b.y() - a.y());
            take(edge - 1e-9, y);
            take(edge + 1e-9, y);
        }
    }
    return rows;
}

/// All points, mapped without any thinning.
QPolygonF everyPoint(const PlotLine& line, const ChartGeometry& geometry)
{
    QPolygonF points;
    for (std::size_t i = 0; i < line.x.size(); ++i) {
        if (line.x[i] >= geometry.span.first && line.x[i] <= geometry.span.last)
            points.append({geometry.x(line.x[i]), geometry.y(line.value[i])});
    }
    return points;
}

int inkOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

TEST(ChartLines, ThinnedOnesCoverTheSamePixelRows)
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const CompareContent content = walks(1, 20000, seed);
        const Figure figure = compareFigure(content, chartStyle());
        ChartGeometry geometry = compareGeometry(figure, QRectF{0, 0, 1200, 600}, {});
        geometry.span = {2000, 15000};
        fitValues(geometry, figure);
        const auto pieces = visiblePieces(figure.lines.front(), geometry, 1);
        ASSERT_EQ(pieces.size(), 1U);
        EXPECT_LE(pieces.front().size(), 4 * (geometry.plot.width() + 2));
        const Rows thin = coveredRows(pieces.front(), geometry.plot);
        const Rows full = coveredRows(everyPoint(figure.lines.front(), geometry), geometry.plot);
        for (std::size_t column = 0; column + 1 < full.size(); ++column) {
            ASSERT_NEAR(thin[column].first, full[column].first, 1e-6) << column;
            ASSERT_NEAR(thin[column].second, full[column].second, 1e-6) << column;
        }
    }
}

TEST(ChartLines, AreCutExactlyAtThePlotsEdges)
{
    const CompareContent content = lineOf({0, 10, 20, 30, 40, 50});
    const Figure figure = compareFigure(content, chartStyle());
    ChartGeometry geometry = compareGeometry(figure, QRectF{0, 0, 1200, 600}, {});
    geometry.span = {1.5, 3.5};
    fitValues(geometry, figure);
    const auto pieces = visiblePieces(figure.lines.front(), geometry, 1);
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_DOUBLE_EQ(pieces.front().front().x(), geometry.plot.left());
    EXPECT_NEAR(pieces.front().front().y(), geometry.y(0.15), 1e-9);
    EXPECT_DOUBLE_EQ(pieces.front().back().x(), geometry.plot.right());
    EXPECT_NEAR(pieces.front().back().y(), geometry.y(0.35), 1e-9);
}

TEST(ChartLines, GapsAreNeverBridged)
{
    CompareContent content = lineOf({0, 10, 20, 30, 40, 50, 60, 70});
    RebasedLine& line = content.lines.front().data;
    // Sessions 3 and 4 are missing.
    line.x = {0, 1, 2, 5, 6, 7};
    line.value = {0, 0.1, 0.2, 0.5, 0.6, 0.7};
    line.close = {100, 110, 120, 150, 160, 170};
    line.gapBefore = {false, false, false, true, false, false};
    const Figure figure = compareFigure(content, chartStyle());
    const ChartGeometry geometry = compareGeometry(figure, QRectF{0, 0, 1200, 600}, {});
    const auto pieces = visiblePieces(figure.lines.front(), geometry, 1);
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_DOUBLE_EQ(pieces[0].back().x(), geometry.x(2));
    EXPECT_DOUBLE_EQ(pieces[1].front().x(), geometry.x(5));
    // Half way between the ends the picture shows no line.
    const QImage image = renderCompare(content, chartStyle(), {1200, 600}, 1);
    ChartGeometry drawn = compareGeometry(figure, QRectF{0, 0, 1200, 600}, {true, true, 20});
    const QPoint middle = QPointF{drawn.x(3.5), drawn.y(0.35)}.toPoint();
    const QImage around = image.copy(middle.x() - 4, middle.y() - 4, 9, 9);
    EXPECT_EQ(inkOf(around, chartStyle().tokens.series[0]), 0);
}

TEST(ChartLines, SessionsAreCountedOnTheLineNotOnTheAxis)
{
    // Days of two exchanges: the first line is closed on 2 and 5, the second on 3; it starts at 1.
    CompareContent content = walks(2, 8);
    content.lines[0].data.x = {0, 1, 3, 4, 6, 7};
    content.lines[1].data.x = {1, 2, 4, 5, 6, 7};
    for (ChartLine& line : content.lines) {
        line.data.value.resize(6);
        line.data.close.resize(6);
        line.data.gapBefore.resize(6);
    }
    const Figure first = compareFigure(content, chartStyle());
    ASSERT_EQ(first.countedLine(), &first.lines[0]) << "none is chosen";
    EXPECT_EQ(first.lines[0].sessionsBetween(1, 6), 3);
    EXPECT_EQ(first.lines[0].sessionsBetween(2, 5), 2) << "from closed day to closed day";
    EXPECT_EQ(first.lines[1].sessionsBetween(1, 6), 4);
    EXPECT_EQ(sessionLabel(first, 0), content.baseLabel);
    EXPECT_EQ(sessionLabel(first, 2), QStringLiteral("session 1"));
    EXPECT_EQ(sessionLabel(first, 7), QStringLiteral("session 5"));
    content.selected = QStringLiteral("S1");
    const Figure second = compareFigure(content, chartStyle());
    EXPECT_EQ(sessionLabel(second, 1), content.baseLabel);
    EXPECT_EQ(sessionLabel(second, 3), QStringLiteral("session 1"));
    EXPECT_EQ(sessionLabel(second, 7), QStringLiteral("session 5"));
    content.lines[1].hidden = true;
    EXPECT_EQ(sessionLabel(compareFigure(content, chartStyle()), 3), QStringLiteral("session 2"));
}

TEST(ChartLines, DashesOutOfSightKeepThePhase)
{
    QPolygonF line;
    for (int i = 0; i <= 200; ++i)
        line.append({i * 7.3, 40 * std::sin(i)});
    const double left = 800;
    std::vector<QPolygonF> expected;
    for (const QPolygonF& dash : dashed({line}, 5, 3, -1)) {
        if (dash.front().x() >= left)
            expected.push_back(dash);
    }
    const std::vector<QPolygonF> seen = dashed({line}, 5, 3, left);
    ASSERT_EQ(seen.size(), expected.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        ASSERT_NEAR(seen[i].front().x(), expected[i].front().x(), 1e-6);
        ASSERT_NEAR(seen[i].back().y(), expected[i].back().y(), 1e-6);
    }
}

TEST(ChartLines, HiddenOnesLeaveNoInk)
{
    CompareContent content = walks(2, 60);
    content.lines[1].slot = 1;
    const QColor colour = chartStyle().tokens.series[1];
    EXPECT_GT(inkOf(renderCompare(content, chartStyle(), {1280, 720}, 1), colour), 0);
    content.lines[1].hidden = true;
    const QImage image = renderCompare(content, chartStyle(), {1280, 720}, 1);
    EXPECT_EQ(inkOf(image.copy(70, 0, 800, 720), colour), 0);
}

} // namespace chinatech::testing
