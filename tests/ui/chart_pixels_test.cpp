// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts paint at the ratios of device to logical pixels that screens have.
#include "tests/ui/chart_fixture.h"
#include "tests/ui/chart_panes.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/decimate.h"
#include "ui/charts/layers/candle_layer.h"
#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/thin_lines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace chinatech::testing {

namespace {

constexpr QSize kSize{1000, 500};

QImage painted(double ratio, const std::function<void(QPainter&)>& paint)
{
    QImage image{(QSizeF{kSize} * ratio).toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    image.setDevicePixelRatio(ratio);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    image.setDevicePixelRatio(1);
    return image;
}

std::set<QRgb> coloursOf(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours;
}

/// The raster engine rounds.
bool isNear(QRgb one, QRgb other)
{
    constexpr int kRounding = 3;
    return std::abs(qRed(one) - qRed(other)) <= kRounding && std::abs(qGreen(one) - qGreen(other)) <= kRounding
        && std::abs(qBlue(one) - qBlue(other)) <= kRounding;
}

/// How much ink a black line left in a pixel, 0…1.
double ink(const QImage& image, int x, int y) { return 1 - qGreen(image.pixel(x, y)) / 255.0; }

/// All points in view and one on either side, mapped without any thinning.
QPolygonF everyPoint(const PlotLine& line, const ChartGeometry& geometry)
{
    QPolygonF points;
    for (std::size_t i = 0; i < line.x.size(); ++i) {
        if (line.x[i] >= geometry.span.first - 1 && line.x[i] <= geometry.span.last + 1)
            points.append({geometry.x(line.x[i]), geometry.y(line.value[i])});
    }
    return points;
}

/// Rows of device pixels that a polyline passes through in each column of them, by its segments' own arithmetic.
std::vector<std::pair<int, int>> passedRows(const QPolygonF& line, double ratio)
{
    std::vector<std::pair<int, int>> rows(static_cast<std::size_t>(kSize.width() * ratio), {1 << 20, -1});
    const auto take = [&](double column, double y) {
        if (column < 0 || column >= static_cast<double>(rows.size()))
            return;
        auto& [first, last] = rows[static_cast<std::size_t>(column)];
        const int row = static_cast<int>(std::floor(y * ratio));
        first = std::min(first, row);
        last = std::max(last, row);
    };
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double from = line[i - 1].x() * ratio;
        const double to = line[i].x() * ratio;
        take(from, line[i - 1].y());
        take(to, line[i].y());
        for (double edge = std::floor(from) + 1; edge < to; ++edge) {
            const double y = line[i - 1].y() + (edge - from) / (to - from) * (line[i].y() - line[i - 1].y());
            take(edge - 1, y);
            take(edge, y);
        }
    }
    return rows;
}

} // namespace

class ChartPixels : public ::testing::TestWithParam<double> {
protected:
    [[nodiscard]] PaintTarget target() const { return {false, true, GetParam()}; }
};

INSTANTIATE_TEST_SUITE_P(AtRatio, ChartPixels, ::testing::Values(1.0, 1.25, 2.0, 3.0));

TEST_P(ChartPixels, AThinnedLineTouchesTheSameRowsAsAllPoints)
{
    const CompareContent content = walks(1, 20000, 11);
    const Figure figure = compareFigure(content, chartStyle());
    ChartGeometry geometry = compareGeometry(figure, QRectF{QPointF{}, QSizeF{kSize}}, {});
    geometry.span = {3000.5, 15000.25};
    fitValues(geometry, figure);
    const PlotLine& line = figure.lines.front();
    const auto thinned = visiblePieces(line, geometry, 1 / GetParam());
    ASSERT_EQ(thinned.size(), 1u);
    ASSERT_LT(thinned.front().size(), 12000);
    const auto thin = passedRows(thinned.front(), GetParam());
    const auto full = passedRows(everyPoint(line, geometry), GetParam());
    const auto first = static_cast<std::size_t>(geometry.plot.left() * GetParam()) + 1;
    const auto last = static_cast<std::size_t>(geometry.plot.right() * GetParam()) - 1;
    for (std::size_t column = first; column < last; ++column)
        ASSERT_EQ(thin[column], full[column]) << column;
}

TEST_P(ChartPixels, RulesFillWholePixels)
{
    const QImage image = painted(GetParam(), [&](QPainter& painter) {
        for (int i = 0; i < 20; ++i) {
            drawHorizontal(painter, 10, 990, 20 + 20.37 * i, Qt::black, target());
            drawVertical(painter, 20 + 40.61 * i, 10, 490, Qt::black, target());
        }
    });
    // Their ends may be cut in a pixel, their sides not.
    const QImage inside = image.copy(QRectF{40 * GetParam(), 40 * GetParam(), 700 * GetParam(), 300 * GetParam()}.toRect());
    for (const QRgb colour : coloursOf(inside))
        EXPECT_TRUE(isNear(colour, qRgb(0, 0, 0)) || isNear(colour, qRgb(255, 255, 255))) << std::hex << colour;
}

TEST_P(ChartPixels, CandlesHaveStraightSides)
{
    PriceContent content = walkingPrice(140);
    content.kind = PriceKind::Candles;
    Picture picture;
    picture.style = chartStyle();
    picture.target = target();
    picture.figure = priceFigure(content, picture.style);
    picture.geometry = priceGeometry(picture.figure, QRectF{QPointF{}, QSizeF{kSize}}, {});
    picture.geometry.span = {20.3, 119.7};
    CandleLayer candles;
    candles.prepare(picture);
    const QImage image = painted(GetParam(), [&](QPainter& painter) { candles.paint(painter, picture); });
    // A side that lay between two pixels would leave a column that is all in a weaker colour.
    const QRect plot = QRectF{picture.geometry.plot.topLeft() * GetParam(), picture.geometry.plot.size() * GetParam()}.toRect();
    const std::array solid{picture.tokens().up.rgb(), picture.tokens().down.rgb(), picture.tokens().text2.rgb()};
    int columns = 0;
    for (int x = plot.left() + 2; x < plot.right() - 2; ++x) {
        int inked = 0;
        int full = 0;
        for (int y = plot.top(); y < plot.bottom(); ++y) {
            inked += image.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
            full += std::ranges::any_of(solid, [&](QRgb colour) { return isNear(image.pixel(x, y), colour); }) ? 1 : 0;
        }
        if (inked < 8)
            continue;
        ++columns;
        // A wick's two ends may stop within a pixel.
        ASSERT_GE(full, inked - 2) << x;
    }
    EXPECT_GT(columns, 300 * GetParam());
}

TEST_P(ChartPixels, LinesKeepTheirStrength)
{
    const double y = 100.5 / GetParam() + 100;
    const std::vector<QPolygonF> flat{QPolygonF{{QPointF{20, y}, QPointF{980, y}}}};
    const QImage image = painted(GetParam(), [&](QPainter& painter) { drawThinLines(painter, flat, Qt::black, target()); });
    double sum = 0;
    double most = 0;
    for (int row = 0; row < image.height(); ++row) {
        const double here = ink(image, image.width() / 2, row);
        sum += here;
        most = std::max(most, here);
    }
    EXPECT_GT(most, 0.75);
    EXPECT_GT(sum / GetParam(), 1.2);
    EXPECT_LT(sum / GetParam(), 2.2);
}

} // namespace chinatech::testing
