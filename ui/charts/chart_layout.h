// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_geometry.h"

#include <QStringList>

namespace chinatech {

/// What of a figure is drawn: pages may print the title themselves, paper has sources.
struct LayoutOptions {
    bool hasHeader = true;
    bool hasFooter = false;
    double margin = 0;
};

/// From this width on the ladder has bars; below it, narrow labels.
inline constexpr double kWideChart = 1140;
/// Between the plot and the ladder's words: the leaders.
inline constexpr double kLeaderWidth = 34;

/// Places everything in the area, for the whole axis in view; the caller sets another span and fits values again.
[[nodiscard]] ChartGeometry compareGeometry(const Figure& figure, const QRectF& area, const LayoutOptions& options);
[[nodiscard]] ChartGeometry priceGeometry(const Figure& figure, const QRectF& area, const LayoutOptions& options);

/// Between the plot and a price chart's tags.
inline constexpr double kTagInset = 4;
/// The right margin of a price chart: the same for every view of its closes, wide enough for the tag of the highest.
[[nodiscard]] double priceGutter(const PriceContent& content);
[[nodiscard]] double priceTagWidth(double price);

/// Whether a price chart's subtitle fits on the line of its title and headline.
[[nodiscard]] bool isSubtitleBeside(const PriceContent& content, double width);

/// The lines a heading and a footer break into at that width.
[[nodiscard]] QStringList subtitleLines(const QString& subtitle, double width);
[[nodiscard]] QStringList footerLines(const QString& footer, double width);

} // namespace chinatech
