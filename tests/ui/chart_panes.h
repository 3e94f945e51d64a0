// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/chart_walks.h"

#include <algorithm>
#include <numbers>

namespace chinatech::testing {

/// A price that walks at random, over so many sessions, with open, high and low around each close.
[[nodiscard]] inline PriceContent walkingPrice(int sessions, unsigned seed = 1)
{
    const CompareContent walk = walks(1, sessions, seed);
    PriceContent content;
    content.axis = walk.axis;
    content.x = walk.lines.front().data.x;
    content.close = walk.lines.front().data.close;
    content.gapBefore = walk.lines.front().data.gapBefore;
    for (int i = 0; i < sessions; ++i) {
        const double close = content.close[static_cast<std::size_t>(i)];
        const double open = i > 0 ? 0.3 * close + 0.7 * content.close[static_cast<std::size_t>(i) - 1] : close;
        content.open.push_back(open);
        content.high.push_back(std::max(open, close) * 1.006);
        content.low.push_back(std::min(open, close) * 0.993);
        content.volume.push_back(1e6 * (2 + std::sin(0.3 * i)));
    }
    return content;
}

/// A series of the price's sessions whose first values are not known, as averages begin.
[[nodiscard]] inline ChartSeries waves(const PriceContent& price, const QString& name, double level, double height,
                                       double sessionsPerWave, int slot)
{
    ChartSeries series;
    series.name = name;
    series.slot = slot;
    series.x = price.x;
    for (std::size_t i = 0; i < price.x.size(); ++i)
        series.value.push_back(i < 10 ? kMissing
                                      : level + height * std::sin(2 * std::numbers::pi * static_cast<double>(i) / sessionsPerWave));
    return series;
}

/// An oscillator between 0 and 1, a histogram around 0, and a fall below 0.
[[nodiscard]] inline PriceContent priceWithPanes(int sessions)
{
    PriceContent content = walkingPrice(sessions);
    ChartSeries band = waves(content, QStringLiteral("Band"), 0, 0, 40, 2);
    for (std::size_t i = 10; i < band.value.size(); ++i)
        band.value[i] = 1.05 * content.close[i];
    band.lower = band.value;
    for (double& lower : band.lower)
        lower *= 0.95 / 1.05;
    content.overlays = {band};
    PaneContent oscillator{QStringLiteral("wave"), QStringLiteral("Wave 14"), {}, {}, {30, 70}, 0, 100, PaneUnit::Number};
    oscillator.series = {waves(content, QStringLiteral("Wave 14"), 50, 30, 60, 1)};
    PaneContent histogram{QStringLiteral("bars"), QStringLiteral("Bars"), {}, {}, {}, {}, {}, PaneUnit::Number};
    histogram.series = {waves(content, QStringLiteral("Difference"), 0, 1.2, 45, 3),
                        waves(content, QStringLiteral("Signal"), 0, 0.9, 55, 4)};
    histogram.series.front().mark = SeriesMark::Bars;
    PaneContent fall{QStringLiteral("fall"), QStringLiteral("Fall"), {}, {}, {}, {}, {}, PaneUnit::Percent};
    fall.series = {waves(content, QStringLiteral("Fall"), -0.2, 0.2, 80, 5)};
    fall.series.front().mark = SeriesMark::Area;
    content.panes = {oscillator, histogram, fall};
    return content;
}

} // namespace chinatech::testing
