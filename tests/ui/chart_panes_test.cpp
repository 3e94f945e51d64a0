// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "tests/ui/chart_panes.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/price_chart.h"
#include "ui/charts/value_ticks.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace chinatech::testing {

namespace {

constexpr QRectF kArea{0, 0, 900, 640};

ChartGeometry geometryOf(const PriceContent& content)
{
    return priceGeometry(priceFigure(content, chartStyle()), kArea, {});
}

/// A chart on screen of that size, painted once.
struct Screen {
    explicit Screen(const PriceContent& content)
    {
        chart.resize(kArea.size().toSize());
        chart.setStyle(chartStyle());
        chart.setContent(content);
        view = chart.findChild<ChartView*>();
    }

    [[nodiscard]] QImage picture()
    {
        QImage image{chart.size(), QImage::Format_RGB32};
        chart.render(&image);
        return image;
    }

    PriceChart chart;
    ChartView* view = nullptr;
};

int pixelsOf(const QImage& image, const QRect& part, const QColor& colour)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

TEST(ChartPanes, StandBelowEachOtherWithSharedEdges)
{
    const ChartGeometry geometry = geometryOf(priceWithPanes(300));
    ASSERT_EQ(geometry.panes.size(), 3u);
    double bottom = geometry.volume.bottom();
    for (const PaneBox& pane : geometry.panes) {
        EXPECT_GE(pane.frame.top(), bottom - 0.001);
        EXPECT_GE(pane.frame.height(), 60);
        EXPECT_TRUE(pane.frame.contains(pane.plot));
        EXPECT_EQ(pane.plot.left(), geometry.plot.left());
        EXPECT_EQ(pane.plot.right(), geometry.plot.right());
        bottom = pane.frame.bottom();
    }
    EXPECT_LE(bottom, geometry.axis.top() + 0.001);
    EXPECT_GE(geometry.plot.height(), 150);
}

TEST(ChartPanes, FitWhatIsInViewUnlessTheirEndsAreFixed)
{
    PriceContent content = priceWithPanes(300);
    content.panes[1].series[0].value[250] = 40;     // out of view below
    const Figure figure = priceFigure(content, chartStyle());
    ChartGeometry geometry = priceGeometry(figure, kArea, {});
    EXPECT_GE(geometry.panes[1].high, 40);
    geometry.span = {20, 120};
    fitValues(geometry, figure);
    EXPECT_EQ(geometry.panes[0].low, 0);
    EXPECT_EQ(geometry.panes[0].high, 100);
    EXPECT_GE(geometry.panes[1].high, 1.2);
    EXPECT_LE(geometry.panes[1].high, 1.7);
    EXPECT_LE(geometry.panes[1].low, -1.2);
    // A fall is measured from zero, and nothing stands above it.
    EXPECT_EQ(geometry.panes[2].high, 0);
    EXPECT_LE(geometry.panes[2].low, -0.4);
}

TEST(ChartPanes, AnOverlayIsPartOfThePricesRange)
{
    PriceContent content = walkingPrice(200);
    const double high = geometryOf(content).high;
    ChartSeries far = waves(content, QStringLiteral("Far"), 3 * high, 1, 40, 1);
    content.overlays = {far};
    EXPECT_GE(geometryOf(content).high, 3 * high);
    // Nothing is counted or measured on it.
    const Figure figure = priceFigure(content, chartStyle());
    EXPECT_EQ(figure.countedLine(), &figure.lines.front());
}

TEST(ChartPanes, ABandIsFilledBetweenItsEdges)
{
    PriceContent content = walkingPrice(200);
    ChartSeries band = waves(content, QStringLiteral("Band"), 0, 0, 40, 2);
    std::ranges::fill(band.value, 400.0);
    band.lower.assign(band.value.size(), 300.0);
    content.overlays = {band};
    Screen screen{content};
    const QImage image = screen.picture();
    const ChartGeometry& geometry = screen.view->picture().geometry;
    const Tokens tokens = chartStyle().tokens;
    const QColor ground = mixed(tokens.series[2], tokens.surface, 0.08);
    const int x = static_cast<int>(geometry.x(100));
    const QRect inside{x, static_cast<int>(geometry.y(395)), 40, static_cast<int>(geometry.y(305) - geometry.y(395))};
    EXPECT_GT(pixelsOf(image, inside, ground), inside.width() * inside.height() / 2);
    const QRect below = inside.translated(0, static_cast<int>(geometry.y(250) - geometry.y(350)));
    EXPECT_EQ(pixelsOf(image, below, ground), 0);
}

TEST(ChartPanes, BarsGrowFromZeroInTheDirectionsColours)
{
    PriceContent content = walkingPrice(40);
    PaneContent pane{QStringLiteral("bars"), QStringLiteral("Bars"), {}, {}, {}, {}, {}, PaneUnit::Number};
    pane.series = {waves(content, QStringLiteral("Bars"), 0, 0, 40, 3)};
    for (std::size_t i = 0; i < 40; ++i)
        pane.series.front().value[i] = i < 20 ? 1 : -1;
    pane.series.front().mark = SeriesMark::Bars;
    content.panes = {pane};
    Screen screen{content};
    const QImage image = screen.picture();
    const ChartGeometry geometry = screen.view->picture().geometry.inPane(0);
    const Tokens tokens = chartStyle().tokens;
    const auto colourAt = [&](int session, double value) {
        return image.pixelColor(static_cast<int>(geometry.x(session)), static_cast<int>(geometry.y(value)));
    };
    EXPECT_EQ(colourAt(8, 0.7), mixed(tokens.up, tokens.surface, 0.6));
    EXPECT_EQ(colourAt(31, -0.7), mixed(tokens.down, tokens.surface, 0.6));
    EXPECT_NE(colourAt(8, -0.7), mixed(tokens.up, tokens.surface, 0.6));
}

TEST(ChartPanes, AreHitByTheirKey)
{
    Screen screen{priceWithPanes(300)};
    (void)screen.picture();
    const auto hit = screen.view->hitAt(screen.view->picture().geometry.panes[1].plot.center());
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->kind, HitKind::Pane);
    EXPECT_EQ(hit->symbol, QStringLiteral("bars"));
}

TEST(ChartPanes, TheCrosshairRunsThroughAllOfThem)
{
    Screen screen{priceWithPanes(300)};
    screen.view->setCrosshair(150);
    const QImage image = screen.picture();
    const ChartGeometry& geometry = screen.view->picture().geometry;
    const int x = static_cast<int>(geometry.x(150));
    for (const PaneBox& pane : geometry.panes) {
        const QRect column{x, static_cast<int>(pane.plot.top()) + 1, 1, static_cast<int>(pane.plot.height()) - 2};
        EXPECT_GT(pixelsOf(image, column, chartStyle().tokens.text), column.height() / 2);
    }
}

TEST(ChartPanes, TicksHaveRoomAndTheUnitOnTopOnly)
{
    const PriceContent content = priceWithPanes(300);
    const ChartGeometry geometry = geometryOf(content);
    for (std::size_t i = 0; i < content.panes.size(); ++i) {
        const ChartGeometry pane = geometry.inPane(i);
        const std::vector<ValueTick> ticks = paneTicks(pane, content.panes[i], Language::English);
        ASSERT_GE(ticks.size(), 2u) << i;
        for (std::size_t t = 1; t < ticks.size(); ++t)
            EXPECT_GE(pane.y(ticks[t - 1].value) - pane.y(ticks[t].value), 20) << i;
        for (const ValueTick& tick : ticks)
            EXPECT_EQ(tick.label.endsWith(u'%'), i == 2 && &tick == &ticks.back());
    }
    EXPECT_EQ(paneFigure(kMissing, content.panes[0], Language::English), QStringLiteral("—"));
    EXPECT_EQ(paneFigure(-0.1234, content.panes[2], Language::English), QStringLiteral("−12.3%"));
    EXPECT_EQ(paneFigure(-0.001, content.panes[0], Language::English), QStringLiteral("0.00"));
    EXPECT_EQ(paneFigure(56.208, content.panes[0], Language::English), QStringLiteral("56.21"));
}

} // namespace chinatech::testing
