// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/gap_layer.h"

#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/dots.h"

namespace chinatech {

namespace {

constexpr double kRoomForDots = 7;      ///< a narrower gap shows by the broken line alone

void paintGap(QPainter& painter, const Picture& picture, const PlotLine& line, std::size_t after)
{
    const ChartGeometry& geometry = picture.geometry;
    const QPointF from{geometry.x(line.x[after - 1]), geometry.y(line.value[after - 1])};
    const QPointF to{geometry.x(line.x[after]), geometry.y(line.value[after])};
    if (to.x() - from.x() < kRoomForDots)
        return;
    const double left = std::max(from.x() + 3, geometry.plot.left());
    const double right = std::min(to.x(), geometry.plot.right());
    if (left < right)
        drawDottedHorizontal(painter, left, right, from.y(), line.colour, 1, 3, picture.target);
    for (const QPointF& end : {from, to}) {
        if (end.x() >= geometry.plot.left() && end.x() <= geometry.plot.right())
            drawHollowDot(painter, end, 3, line.colour, picture.tokens().surface, 1.25);
    }
}

} // namespace

void GapLayer::paint(QPainter& painter, const Picture& picture)
{
    const Span span = picture.geometry.span;
    for (const PlotLine& line : picture.figure.lines) {
        if (!line.isPolyline())
            continue;
        for (const std::size_t after : line.gaps) {
            if (line.x[after] >= span.first && line.x[after - 1] <= span.last)
                paintGap(painter, picture, line, after);
        }
    }
}

} // namespace chinatech
