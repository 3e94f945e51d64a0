// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/crisp.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

/// Thickness of a rule: whole device pixels, one logical pixel or the next below it.
double thickness(const PaintTarget& target)
{
    if (target.isVector)
        return 0.8;
    return std::max(1.0, std::floor(target.pixelRatio)) / target.pixelRatio;
}

} // namespace

double snapped(double coordinate, const PaintTarget& target)
{
    return target.isVector ? coordinate : std::floor(coordinate * target.pixelRatio) / target.pixelRatio;
}

void drawHorizontal(QPainter& painter, double left, double right, double y, const QColor& colour,
                    const PaintTarget& target)
{
    painter.fillRect(QRectF{left, snapped(y, target), right - left, thickness(target)}, colour);
}

void drawVertical(QPainter& painter, double x, double top, double bottom, const QColor& colour,
                  const PaintTarget& target)
{
    painter.fillRect(QRectF{snapped(x, target), top, thickness(target), bottom - top}, colour);
}

void drawDottedHorizontal(QPainter& painter, double left, double right, double y, const QColor& colour, double on,
                          double off, const PaintTarget& target)
{
    if (target.isVector) {
        QPen pen{colour, 0.8, Qt::CustomDashLine, Qt::FlatCap};
        pen.setDashPattern({on / 0.8, off / 0.8});
        painter.setPen(pen);
        painter.drawLine(QPointF{left, y}, QPointF{right, y});
        return;
    }
    for (double x = left; x < right; x += on + off)
        painter.fillRect(QRectF{snapped(x, target), snapped(y, target), std::min(on, right - x), thickness(target)},
                         colour);
}

void drawDottedVertical(QPainter& painter, double x, double top, double bottom, const QColor& colour, double on,
                        double off, const PaintTarget& target)
{
    if (target.isVector) {
        QPen pen{colour, 0.8, Qt::CustomDashLine, Qt::FlatCap};
        pen.setDashPattern({on / 0.8, off / 0.8});
        painter.setPen(pen);
        painter.drawLine(QPointF{x, top}, QPointF{x, bottom});
        return;
    }
    for (double y = top; y < bottom; y += on + off)
        painter.fillRect(QRectF{snapped(x, target), snapped(y, target), thickness(target), std::min(on, bottom - y)},
                         colour);
}

} // namespace chinatech
