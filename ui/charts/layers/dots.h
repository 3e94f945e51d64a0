// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace chinatech {

void drawHollowDot(QPainter& painter, QPointF centre, double radius, const QColor& colour, const QColor& surface,
                   double width = 1.5);
void drawDot(QPainter& painter, QPointF centre, double radius, const QColor& colour);

/// The rounded square that ends the chosen line.
void drawSquareDot(QPainter& painter, QPointF centre, const QColor& colour);

} // namespace chinatech
