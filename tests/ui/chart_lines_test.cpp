// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/decimate.h"

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
