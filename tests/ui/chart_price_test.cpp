// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/layers/event_tape_layer.h"

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

PriceContent pricesAround(double level)
{
    PriceContent content;
    content.axis = weekdays(60);
    for (int i = 0; i < 60; ++i) {
        content.x.push_back(i);
        content.close.push_back(level * (1 + 0.002 * i));
        content.gapBefore.push_back(false);
    }
    return content;
}

ChartGeometry geometryOf(const PriceContent& content)
{
    return priceGeometry(priceFigure(content, chartStyle()), QRectF{0, 0, 700, 400}, {});
}

} // namespace

TEST(ChartPriceGutter, HoldsTheWidestTag)
{
    for (const double level : {8.0, 140.0, 24231.3, 1234567.0}) {
        const PriceContent content = pricesAround(level);
        const ChartGeometry geometry = geometryOf(content);
        const QString text = QLocale::c().toString(content.close.back(), 'f', 2);
        const double needed = kTagInset + 10 + textWidth(text, chartFont(12, true));
        EXPECT_GE(geometry.area.right() - geometry.plot.right(), needed) << level;
    }
    // Prices of one to three digits share one margin, so that charts below each other stay in line.
    EXPECT_EQ(geometryOf(pricesAround(8)).plot.right(), geometryOf(pricesAround(140)).plot.right());
}

TEST(ChartEventTape, ClustersEndWithThePlot)
{
    PriceContent content = pricesAround(100);
    for (const int session : {57, 58, 59, 59, 59})
        content.events.push_back({content.axis[static_cast<std::size_t>(session)], false, QStringLiteral("AI"),
                                  QStringLiteral("Event"), {}});
    Picture picture;
    picture.style = chartStyle();
    picture.figure = priceFigure(content, picture.style);
    picture.geometry = geometryOf(content);
    EventTapeLayer tape;
    tape.prepare(picture);
    const QRectF& plot = picture.geometry.plot;
    const double y = picture.geometry.tape.center().y();
    EXPECT_TRUE(tape.hitTest({plot.right() - 8, y}, picture).has_value());
    // The hand reaches two pixels further than the badge.
    EXPECT_FALSE(tape.hitTest({plot.right() + 3.5, y}, picture).has_value());
}

} // namespace chinatech::testing
