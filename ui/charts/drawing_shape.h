// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_geometry.h"

#include <QLineF>

#include <optional>
#include <span>
#include <vector>

namespace chinatech {

/// Where a drawing lies on the plot, in logical pixels: cut geometrically, for SVG knows no clip.
struct DrawingShape {
    std::optional<QLineF> line;     ///< of a trend line or level, if any of it is in view
    QRectF words;                   ///< of a text, or of a level's price; empty: out of view
    std::vector<std::pair<DrawingPart, QPointF>> handles;   ///< those in view
};

[[nodiscard]] DrawingShape drawingShape(const ChartDrawing& drawing, const ChartGeometry& geometry);

/// The words of a drawing: its text, or the price of a level.
[[nodiscard]] QString drawingWords(const ChartDrawing& drawing);

/// The topmost drawing under a point. Handles count only for the chosen one.
[[nodiscard]] std::optional<ChosenDrawing> drawingAt(QPointF point, std::span<const ChartDrawing> drawings,
                                                     const ChartGeometry& geometry, std::optional<ChosenDrawing> chosen);

} // namespace chinatech
