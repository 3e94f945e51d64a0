// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/gap_layer.h"

#include "ui/charts/cut_line.h"
#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/dots.h"
#include "ui/charts/layers/thin_lines.h"

namespace chinatech {

namespace {

constexpr double kRoomForDots = 7;      ///< a narrower gap shows by the broken line alone

bool isInView(const Picture& picture, QPointF place)
{
    const QRectF& plot = picture.geometry.plot;
    return place.x() >= plot.left() && place.x() <= plot.right();
}

QPointF placeOf(const Picture& picture, const PlotLine& line, std::size_t index)
{
    return {picture.geometry.x(line.x[index]), picture.geometry.y(line.value[index])};
}

void paintEnd(QPainter& painter, const Picture& picture, const PlotLine& line, QPointF place)
{
    if (isInView(picture, place))
        drawHollowDot(painter, place, 3, line.colour, picture.tokens().surface, 1.25);
}

/// The level that was last known, dotted up to where a newer one is.
void paintCarried(QPainter& painter, const Picture& picture, const PlotLine& line, QPointF from, double to)
{
    const QRectF& plot = picture.geometry.plot;
    const double left = std::max(from.x() + 3, plot.left());
    const double right = std::min(to, plot.right());
    if (left < right)
        drawDottedHorizontal(painter, left, right, from.y(), line.colour, 1, 3, picture.target);
}

void paintGap(QPainter& painter, const Picture& picture, const PlotLine& line, std::size_t after)
{
    const QPointF from = placeOf(picture, line, after - 1);
    const QPointF to = placeOf(picture, line, after);
    if (to.x() - from.x() < kRoomForDots)
        return;
    paintCarried(painter, picture, line, from, to.x());
    paintEnd(painter, picture, line, from);
    paintEnd(painter, picture, line, to);
}

void paintProvisional(QPainter& painter, const Picture& picture, const PlotLine& line)
{
    const ChartGeometry& geometry = picture.geometry;
    const QPointF from = placeOf(picture, line, line.x.size() - 1);
    const QPointF to{geometry.x(line.provisional->x()), geometry.y(line.provisional->y())};
    // Drawn whole from its own beginning: the dashes move with it when the view pans.
    if (const auto piece = cutLine({from, to}, geometry.plot))
        drawThinLines(painter, dashed({QPolygonF{piece->p1(), piece->p2()}}, 3, 2, geometry.plot.left()), line.colour, picture.target);
    paintEnd(painter, picture, line, to);
}

} // namespace

void GapLayer::paint(QPainter& painter, const Picture& picture)
{
    const Span span = picture.geometry.span;
    for (const PlotLine& line : picture.figure.lines) {
        if (!line.isDrawn() || line.isOverlay)
            continue;
        if (line.provisional)
            paintProvisional(painter, picture, line);
        if (!line.isPolyline())
            continue;
        for (const std::size_t after : line.gaps) {
            if (line.x[after] >= span.first && line.x[after - 1] <= span.last)
                paintGap(painter, picture, line, after);
        }
    }
}

} // namespace chinatech
