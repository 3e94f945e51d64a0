// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "tests/ui/chart_panes.h"
#include "ui/charts/calendar_time.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/layers/candle_layer.h"
#include "ui/charts/price_chart.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace chinatech::testing {

namespace {

constexpr QSize kSize{900, 500};

PriceContent candles(int sessions)
{
    PriceContent content = walkingPrice(sessions);
    content.kind = PriceKind::Candles;
    return content;
}

Picture pictureOf(const PriceContent& content, Span span)
{
    Picture picture;
    picture.style = chartStyle();
    picture.generation = 1;
    picture.figure = priceFigure(content, picture.style);
    picture.geometry = priceGeometry(picture.figure, QRectF{QPointF{}, QSizeF{kSize}}, {});
    picture.geometry.span = clampedSpan(span, content.axis.size());
    fitValues(picture.geometry, picture.figure);
    return picture;
}

QImage painted(const Picture& picture)
{
    CandleLayer layer;
    layer.prepare(picture);
    QImage image{kSize, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    layer.paint(painter, picture);
    return image;
}

/// Rows of that column in one of those colours: first and last.
std::pair<int, int> rowsOf(const QImage& image, int x, const QColor& colour)
{
    std::pair<int, int> rows{-1, -1};
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(x, y) != colour)
            continue;
        rows.first = rows.first < 0 ? y : rows.first;
        rows.second = y;
    }
    return rows;
}

} // namespace

TEST(ChartCandles, BodyFromOpenToCloseAndWickFromLowToHigh)
{
    PriceContent content = candles(20);
    content.open[10] = 90;
    content.close[10] = 110;
    content.low[10] = 80;
    content.high[10] = 130;
    const Picture picture = pictureOf(content, {0, 19});
    const QImage image = painted(picture);
    const ChartGeometry& geometry = picture.geometry;
    const Tokens& tokens = picture.tokens();
    const int middle = static_cast<int>(std::floor(geometry.x(10) - 0.5));
    const auto wick = rowsOf(image, middle, tokens.up);
    // Its ends may stop within a pixel, which is then paler.
    EXPECT_NEAR(wick.first, geometry.y(130), 2);
    EXPECT_NEAR(wick.second, geometry.y(80), 2);
    const int aside = middle + static_cast<int>(0.25 * geometry.pixelsPerSession());
    const auto body = rowsOf(image, aside, tokens.up);
    EXPECT_NEAR(body.first, geometry.y(110), 1.5);
    EXPECT_NEAR(body.second, geometry.y(90), 1.5);
    // 70 % of its room is the candle's.
    const int outside = middle + static_cast<int>(0.42 * geometry.pixelsPerSession());
    EXPECT_EQ(rowsOf(image, outside, tokens.up).first, -1);
}

TEST(ChartCandles, FallInTheOtherColourAndLevelOnesAreARule)
{
    PriceContent content = candles(20);
    for (const std::size_t i : {8u, 12u}) {
        content.open[i] = 110;
        content.close[i] = i == 8 ? 90 : 110;
        content.high[i] = 110;
        content.low[i] = i == 8 ? 90 : 110;
    }
    const Picture picture = pictureOf(content, {0, 19});
    const QImage image = painted(picture);
    const auto column = [&](int session) { return static_cast<int>(std::floor(picture.geometry.x(session) - 0.5)); };
    EXPECT_GT(rowsOf(image, column(8), picture.tokens().down).second, 0);
    const auto rule = rowsOf(image, column(12), picture.tokens().text2);
    EXPECT_EQ(rule.first, rule.second);
    EXPECT_NEAR(rule.first, picture.geometry.y(110), 1.5);
}

TEST(ChartCandles, TheValueAxisHoldsHighsAndLows)
{
    PriceContent content = candles(40);
    content.high[20] = 3 * content.close[20];
    const Picture picture = pictureOf(content, {0, 39});
    EXPECT_GE(picture.geometry.high, content.high[20]);
    content.kind = PriceKind::Line;
    EXPECT_LT(pictureOf(content, {0, 39}).geometry.high, content.high[20]);
}

TEST(ChartCandles, AreGatheredBelowThreePixels)
{
    const PriceContent content = candles(10'000);
    const auto periodAt = [&](double sessions) { return candleRoom(pictureOf(content, {100, 100 + sessions})).period; };
    const double width = pictureOf(content, {0, 100}).geometry.plot.width();
    EXPECT_EQ(periodAt(width / 3.1), Period::Session);
    EXPECT_EQ(periodAt(width / 2.9), Period::Week);
    EXPECT_EQ(periodAt(width / 3.1 * 5), Period::Week);
    EXPECT_EQ(periodAt(width / 2.9 * 5), Period::Month);
    EXPECT_EQ(periodAt(9900), Period::Quarter);
}

TEST(ChartCandles, GatheredOnesReachAsFarAsTheirSessions)
{
    PriceContent content = candles(1200);
    content.high[600] = 3 * content.close[600];
    const Picture picture = pictureOf(content, {0, 1199});
    ASSERT_EQ(candleRoom(picture).period, Period::Week);
    const QImage image = painted(picture);
    bool found = false;
    const int middle = static_cast<int>(picture.geometry.x(600));
    for (int x = middle - 4; x <= middle + 4; ++x) {
        for (const QColor& colour : {picture.tokens().up, picture.tokens().down})
            found = found || std::abs(rowsOf(image, x, colour).first - picture.geometry.y(content.high[600])) < 2;
    }
    EXPECT_TRUE(found);
}

TEST(ChartCandles, WithoutAnOpenHaveNoDirection)
{
    PriceContent content = candles(20);
    content.open.clear();
    const Picture picture = pictureOf(content, {0, 19});
    const QImage image = painted(picture);
    const int x = static_cast<int>(std::floor(picture.geometry.x(10) - 0.5));
    EXPECT_EQ(rowsOf(image, x, picture.tokens().up).first, -1);
    EXPECT_EQ(rowsOf(image, x, picture.tokens().down).first, -1);
    EXPECT_GE(rowsOf(image, x, picture.tokens().text2).first, 0);
}

TEST(ChartCandles, BarsHaveTheirTicksAtOpenAndClose)
{
    PriceContent content = candles(20);
    content.kind = PriceKind::Bars;
    content.open[10] = 90;
    content.close[10] = 110;
    content.low[10] = 80;
    content.high[10] = 130;
    const Picture picture = pictureOf(content, {0, 19});
    const QImage image = painted(picture);
    const int middle = static_cast<int>(std::floor(picture.geometry.x(10) - 0.5));
    const auto left = rowsOf(image, middle - 4, picture.tokens().up);
    const auto right = rowsOf(image, middle + 5, picture.tokens().up);
    EXPECT_EQ(left.first, left.second);
    EXPECT_EQ(right.first, right.second);
    EXPECT_NEAR(left.first, picture.geometry.y(90), 1.5);
    EXPECT_NEAR(right.first, picture.geometry.y(110), 1.5);
}

TEST(ChartCalendarTime, GivesEveryDayItsRoom)
{
    PriceContent content = priceWithPanes(11);      // from Monday 2 to Monday 16 January 2006
    const std::vector<double> closes = content.close;
    toCalendarTime(content);
    ASSERT_EQ(content.axis.size(), 15u);
    EXPECT_EQ(content.axis[5], (Day{2006, 1, 7}));
    EXPECT_EQ(content.x, (std::vector<int>{0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14}));
    EXPECT_EQ(content.panes[0].series[0].x, content.x);
    EXPECT_EQ(content.overlays[0].x, content.x);
    EXPECT_EQ(content.close, closes);
}

TEST(ChartCalendarTime, ReachesTodayWhereThatIsNear)
{
    PriceContent near = candles(5);                 // to Friday 6 January 2006
    toCalendarTime(near, Day{2006, 1, 9});
    EXPECT_EQ(near.axis.back(), (Day{2006, 1, 9}));
    PriceContent far = candles(5);
    toCalendarTime(far, Day{2006, 3, 1});
    EXPECT_EQ(far.axis.back(), (Day{2006, 1, 6}));
}

TEST(ChartCalendarTime, TheCrosshairStepsOverClosedDays)
{
    PriceContent content = candles(11);
    toCalendarTime(content);
    PriceChart chart;
    chart.resize(kSize);
    chart.setContent(content);
    auto& view = *chart.findChild<ChartView*>();
    view.setCrosshair(4);       // a Friday
    QKeyEvent right{QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier};
    QCoreApplication::sendEvent(&view, &right);
    EXPECT_EQ(view.crosshair(), 7);
    QKeyEvent left{QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier};
    QCoreApplication::sendEvent(&view, &left);
    EXPECT_EQ(view.crosshair(), 4);
}

TEST(ChartToday, IsMarkedOnItsSessionAlone)
{
    PriceContent content = candles(60);
    const auto inkBelow = [&](std::optional<Day> today) {
        content.today = today;
        PriceChart chart;
        chart.resize(kSize);
        chart.setContent(content);
        QImage image{kSize, QImage::Format_RGB32};
        chart.render(&image);
        const ChartGeometry& geometry = chart.findChild<ChartView*>()->picture().geometry;
        const int x = static_cast<int>(geometry.x(40));
        int dark = 0;
        for (int y = static_cast<int>(geometry.axis.top()) + 22; y < kSize.height(); ++y) {
            for (int column = x - 16; column <= x + 16; ++column)
                dark += qGreen(image.pixel(column, y)) < 128 ? 1 : 0;
        }
        return dark;
    };
    const int without = inkBelow({});
    EXPECT_GT(inkBelow(content.axis[40]), without + 20);
    EXPECT_EQ(inkBelow(content.axis.back() + 30), without);
}

TEST(ChartExtremes, OfAnyStretchAreThoseOfItsValues)
{
    const PriceContent content = candles(333);
    std::vector<double> lows = content.low;
    lows[100] = kMissing;
    const ExtremesIndex index{lows, content.high};
    for (std::size_t first = 0; first < 333; first += 7) {
        for (std::size_t end = first; end <= 340; end += 11) {
            double low = std::numeric_limits<double>::infinity();
            double high = -low;
            for (std::size_t i = first; i < std::min<std::size_t>(end, 333); ++i) {
                high = std::max(high, content.high[i]);
                if (i != 100)
                    low = std::min(low, std::min(content.low[i], content.high[i]));
            }
            const Extremes found = index.of(first, end);
            ASSERT_EQ(found.high, high) << first << ' ' << end;
            ASSERT_LE(found.low, low) << first << ' ' << end;
            if (found.low != low) {
                ASSERT_EQ(found.low, content.high[100]) << first << ' ' << end;    // all that is known of that session
            }
        }
    }
}

TEST(ChartLimits, StayWhileTheyFitAndLeaveWhenTheyDoNot)
{
    const PriceContent content = walkingPrice(2000);
    const Figure figure = priceFigure(content, chartStyle());
    ChartGeometry before = priceGeometry(figure, QRectF{QPointF{}, QSizeF{kSize}}, {});
    before.low = 0;
    before.high = 100;
    ChartGeometry after = before;
    after.low = 10;
    after.high = 95;
    keepLimits(after, before);
    EXPECT_EQ(after.low, 0);
    EXPECT_EQ(after.high, 100);
    after.low = 40;         // a third would be empty
    after.high = 95;
    keepLimits(after, before);
    EXPECT_EQ(after.low, 40);
    after.low = 20;
    after.high = 101;       // would not fit
    keepLimits(after, before);
    EXPECT_EQ(after.high, 101);
}

} // namespace chinatech::testing
