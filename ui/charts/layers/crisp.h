// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// Straight rules of one logical pixel that fill whole device pixels instead of blurring over two.
void drawHorizontal(QPainter& painter, double left, double right, double y, const QColor& colour,
                    const PaintTarget& target);
void drawVertical(QPainter& painter, double x, double top, double bottom, const QColor& colour,
                  const PaintTarget& target);

/// The same, broken into strokes and gaps of those lengths.
void drawDottedHorizontal(QPainter& painter, double left, double right, double y, const QColor& colour, double on,
                          double off, const PaintTarget& target);
void drawDottedVertical(QPainter& painter, double x, double top, double bottom, const QColor& colour, double on,
                        double off, const PaintTarget& target);

/// The nearest coordinate that begins a device pixel.
[[nodiscard]] double snapped(double coordinate, const PaintTarget& target);

} // namespace chinatech
