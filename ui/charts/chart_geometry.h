// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"

#include <QRectF>

#include <utility>

namespace chinatech {

/// A part of the axis in view, in axis positions.
struct Span {
    double first = 0;
    double last = 1;

    [[nodiscard]] double length() const { return last - first; }
    bool operator==(const Span&) const = default;
};

/// The whole axis; one session alone gets room on both sides.
[[nodiscard]] Span wholeSpan(std::size_t sessions);
/// Shortens and moves a span so that it lies on the axis.
[[nodiscard]] Span clampedSpan(Span span, std::size_t sessions);
/// The span zoomed so that the axis position at that share of its width (0…1) stays where it is.
[[nodiscard]] Span zoomedSpan(Span span, double share, double factor, std::size_t sessions);

/// Where a pane stands, and its value axis.
struct PaneBox {
    QRectF frame;       ///< with its heading
    QRectF plot;
    double low = 0;     ///< of the plot's bottom
    double high = 1;

    bool operator==(const PaneBox&) const = default;
};

/// Where everything stands, in logical pixels, and how axis positions and values become points.
struct ChartGeometry {
    QRectF area;        ///< the whole figure
    QRectF header;      ///< title and subtitle
    QRectF names;       ///< of overlays, above the lines; empty if there are none
    QRectF plot;        ///< the lines
    QRectF tape;        ///< events below it; empty if there are none
    QRectF volume;      ///< price chart only; may be empty
    QRectF axis;        ///< ticks and dates
    QRectF ladder;      ///< compare only
    QRectF footer;      ///< exports only
    std::vector<PaneBox> panes;     ///< one for each of the figure's
    Span span;
    double low = 0;     ///< of the plot's bottom, on the value scale
    double high = 1;
    ValueScale scale = ValueScale::Linear;

    [[nodiscard]] double scaled(double value) const;
    [[nodiscard]] double x(double axisIndex) const
    {
        return plot.left() + (axisIndex - span.first) / span.length() * plot.width();
    }
    [[nodiscard]] double indexAt(double px) const
    {
        return span.first + (px - plot.left()) / plot.width() * span.length();
    }
    [[nodiscard]] double y(double value) const
    {
        return plot.bottom() - (scaled(value) - low) / (high - low) * plot.height();
    }
    /// The value at a height: the inverse of y().
    [[nodiscard]] double valueAt(double px) const;
    [[nodiscard]] double pixelsPerSession() const { return plot.width() / span.length(); }
    /// That pane's own: its plot and value axis in place of the lines', the rest as it is.
    [[nodiscard]] ChartGeometry inPane(std::size_t pane) const;
    bool operator==(const ChartGeometry&) const = default;
    /// First and last axis position whose point is inside, not just touched.
    [[nodiscard]] std::pair<int, int> visibleIndices(std::size_t sessions) const;
};

/// Sets low and high so that all visible points of drawn lines fit, with some air, in steps that do not
/// change with every pixel of a pan. The same for each pane.
void fitValues(ChartGeometry& geometry, const Figure& figure);
/// After a pan: limits that still fit stay as they were, so that what is painted can be shifted and the eye keeps its
/// scale.
void keepLimits(ChartGeometry& geometry, const ChartGeometry& before);

} // namespace chinatech
