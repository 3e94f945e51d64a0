// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/dots.h"

namespace chinatech {

void drawHollowDot(QPainter& painter, QPointF centre, double radius, const QColor& colour, const QColor& surface,
                   double width)
{
    painter.setPen(QPen{colour, width});
    painter.setBrush(surface);
    painter.drawEllipse(centre, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void drawDot(QPainter& painter, QPointF centre, double radius, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void drawSquareDot(QPainter& painter, QPointF centre, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF{centre.x() - 3.5, centre.y() - 3.5, 7, 7}, 2, 2);
    painter.setBrush(Qt::NoBrush);
}

} // namespace chinatech
