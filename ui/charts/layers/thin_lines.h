// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <QPolygonF>

namespace chinatech {

/// Widths in logical pixels: of a line, of the chosen one, and of the air around that.
inline constexpr double kThinLine = 1.55;
inline constexpr double kStrongLine = 2.1;
inline constexpr double kHalo = 5;

/// Draws polylines about one and a half pixels strong. On pixels this takes several passes of the one pen that
/// the raster engine draws thirty times faster than any wider one; on paper, one pen of that width.
void drawThinLines(QPainter& painter, const std::vector<QPolygonF>& pieces, const QColor& colour,
                   const PaintTarget& target, bool strong = false);

/// Surface-coloured air around a line, 5 px in all, so that it is seen to pass over the others.
void drawHalo(QPainter& painter, const std::vector<QPolygonF>& pieces, const QColor& surface,
              const PaintTarget& target);

/// The line dashed by its own length from its first point on; only the dashes right of "left" are returned.
[[nodiscard]] std::vector<QPolygonF> dashed(const std::vector<QPolygonF>& pieces, double dash, double gap, double left);

} // namespace chinatech
