// SPDX-License-Identifier: GPL-3.0-or-later
// Strokes held against what Qt's own stroker paints at four times the size, and against the points they come from.
#include "tests/ui/chart_fixture.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/decimate.h"
#include "ui/charts/layers/line_raster.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace chinatech::testing {

namespace {

constexpr QSize kSize{300, 120};
constexpr double kWidth = 1.55;

/// Ink of a black line on nothing, 0…1 in each pixel.
double ink(const QImage& image, int x, int y) { return qAlpha(image.pixel(x, y)) / 255.0; }

QImage blank(double ratio)
{
    QImage image{(QSizeF{kSize} * ratio).toSize(), QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    return image;
}

LineRaster::Pixels pixelsOf(QImage& image)
{
    return {reinterpret_cast<QRgb*>(image.bits()), image.bytesPerLine() / 4, image.rect()};
}

QImage stroked(const QPolygonF& line, double ratio, double width = kWidth, double spacing = 1)
{
    QImage image = blank(ratio);
    LineRaster{pixelsOf(image), image.rect(), ratio, spacing}.stroke({line}, width, Qt::black);
    return image;
}

/// The same by the widely used, slow way.
QImage reference(const QPolygonF& line, double ratio, double width = kWidth)
{
    constexpr int kFiner = 4;
    QImage large = blank(ratio * kFiner);
    QPainter painter{&large};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio * kFiner, ratio * kFiner);
    painter.setPen(QPen{Qt::black, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPolyline(line);
    painter.end();
    return large.scaled(blank(ratio).size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// A walk from left to right, "step" apart, that moves by as much as "swing" up and down.
QPolygonF walk(double step, double swing, unsigned seed)
{
    std::mt19937 engine{seed};
    std::uniform_real_distribution<double> move{-swing, swing};
    QPolygonF line;
    double y = kSize.height() / 2.0;
    for (double x = 5; x < kSize.width() - 5; x += step) {
        line.append({x, y});
        y = std::clamp(y + move(engine), 8.0, kSize.height() - 8.0);
    }
    return line;
}

} // namespace

class LineRasterAt : public ::testing::TestWithParam<double> {};

INSTANTIATE_TEST_SUITE_P(Ratio, LineRasterAt, ::testing::Values(1.0, 1.25, 2.0, 3.0));

TEST_P(LineRasterAt, FlatLinesHaveTheirWidthInInk)
{
    for (const double y : {40.0, 40.3, 40.5, 40.77}) {
        const QImage image = stroked({QPolygonF{{QPointF{20, y}, QPointF{280, y}}}}, GetParam());
        double sum = 0;
        for (int row = 0; row < image.height(); ++row)
            sum += ink(image, image.width() / 2, row);
        EXPECT_NEAR(sum, kWidth * GetParam(), 0.02) << y;
    }
}

TEST_P(LineRasterAt, CalmAndWildLinesLookAsStrokedOnes)
{
    struct Case {
        double step, swing, unlike;
    };
    // The wilder the line, the more pixels lie on an edge of it.
    for (const Case& one : {Case{12, 2, 0.03}, Case{8, 12, 0.08}, Case{3, 6, 0.1}, Case{0.6, 4, 0.1}, Case{0.15, 2, 0.1}}) {
        for (const unsigned seed : {1U, 2U}) {
            const QPolygonF line = walk(one.step, one.swing, seed);
            const QImage seen = stroked(line, GetParam(), kWidth, one.step);
            const QImage wanted = reference(line, GetParam());
            double apart = 0;
            double all = 0;
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width(); ++x) {
                    apart += std::abs(ink(seen, x, y) - ink(wanted, x, y));
                    all += ink(wanted, x, y);
                }
            }
            EXPECT_LT(apart / all, one.unlike) << one.step << ' ' << one.swing << ' ' << seed;
        }
    }
}

TEST_P(LineRasterAt, EveryExtremeOfEveryColumnIsInked)
{
    const double ratio = GetParam();
    const CompareContent content = walks(1, 20000, 5);
    const Figure figure = compareFigure(content, chartStyle());
    ChartGeometry geometry;
    geometry.plot = QRectF{QPointF{}, QSizeF{kSize}};
    geometry.span = {3000.5, 15000.25};
    fitValues(geometry, figure);
    QImage image = blank(ratio);
    const PlotLine& line = figure.lines.front();
    LineRaster{pixelsOf(image), image.rect(), ratio, geometry.pixelsPerSession()}.stroke(visiblePieces(line, geometry, 1 / ratio), kWidth, Qt::black);
    for (std::size_t i = 3001; i <= 15000; ++i) {
        const int x = static_cast<int>(std::floor(geometry.x(line.x[i]) * ratio));
        const int y = static_cast<int>(std::floor(geometry.y(line.value[i]) * ratio));
        ASSERT_GT(ink(image, x, y), 0.3) << i;
    }
}

TEST_P(LineRasterAt, PartsMakeUpTheWhole)
{
    const QPolygonF line = walk(0.7, 9, 4);
    const QImage whole = stroked(line, GetParam(), 5);
    QImage parts = blank(GetParam());
    const int width = parts.width();
    for (const auto& [from, to] : {std::pair{0, width / 3}, {width / 3, width / 3 + 1}, {width / 3 + 1, width}})
        LineRaster{pixelsOf(parts), QRect{from, 0, to - from, parts.height()}, GetParam()}.stroke({line}, 5, Qt::black);
    EXPECT_EQ(parts, whole);
}

TEST(LineRaster, StaysInItsClip)
{
    QImage image = blank(1);
    const QRect clip{40, 30, 50, 20};
    LineRaster raster{pixelsOf(image), clip, 1};
    raster.stroke({QPolygonF{{QPointF{-500, -300}, QPointF{45, 31}, QPointF{60, 500}, QPointF{60, -500}, QPointF{900, 49}}}}, 5,
                  Qt::red);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!clip.contains(x, y)) {
                ASSERT_EQ(image.pixel(x, y), 0U) << x << ' ' << y;
            }
        }
    }
    EXPECT_EQ(image.pixel(60, 40), QColor{Qt::red}.rgba());
    raster.clear();
    EXPECT_EQ(image, blank(1));
}

TEST(LineRaster, LaysTransparentInkOnWhatIsThere)
{
    QImage image = blank(1);
    image.fill(Qt::white);
    LineRaster{pixelsOf(image), image.rect(), 1}.stroke({QPolygonF{{QPointF{0, 60}, QPointF{299, 60}}}}, 6,
                                                        QColor{0, 0, 0, 128});
    EXPECT_NEAR(qRed(image.pixel(150, 60)), 127, 2);
    EXPECT_EQ(qAlpha(image.pixel(150, 60)), 255);
    EXPECT_EQ(image.pixel(150, 10), qRgb(255, 255, 255));
}

} // namespace chinatech::testing
