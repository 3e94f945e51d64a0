// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/line_layer.h"

#include "ui/charts/decimate.h"
#include "ui/charts/layers/thin_lines.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kReach = 5;        ///< px around a line that belong to it
constexpr double kDash = 5;
constexpr double kDashGap = 3;

std::vector<QPolygonF> piecesOf(const PlotLine& line, const Picture& picture)
{
    return picture.target.isVector ? paperPieces(line, picture.geometry)
                                   : visiblePieces(line, picture.geometry, 1 / picture.target.pixelRatio);
}

/// Dashes are counted from the line's own beginning: they move with it when the view pans.
std::vector<QPolygonF> dashesOf(const PlotLine& line, const Picture& picture)
{
    ChartGeometry whole = picture.geometry;
    const double start = std::min(static_cast<double>(line.x.front()), whole.span.first);
    whole.plot.setLeft(picture.geometry.x(start));
    whole.span.first = start;
    return dashed(visiblePieces(line, whole, 1), kDash, kDashGap, picture.geometry.plot.left());
}

void paintSolid(QPainter& painter, const Picture& picture)
{
    const PlotLine* chosen = nullptr;
    for (const PlotLine& line : picture.figure.lines) {
        if (line.isBenchmark || !line.isDrawn())
            continue;
        if (line.isSelected)
            chosen = &line;
        else
            drawThinLines(painter, piecesOf(line, picture), line.colour, picture.target);
    }
    if (!chosen)
        return;
    const auto pieces = piecesOf(*chosen, picture);
    drawHalo(painter, pieces, picture.tokens().surface, picture.target);
    drawThinLines(painter, pieces, chosen->colour, picture.target, true);
}

double distanceTo(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
    const QPointF nearest = from + along * share;
    return std::hypot(point.x() - nearest.x(), point.y() - nearest.y());
}

double distanceTo(QPointF point, const PlotLine& line, const ChartGeometry& geometry)
{
    double best = kReach + 1;
    const auto first = line.lastPointUpTo(geometry.indexAt(point.x() - kReach)).value_or(0);
    for (std::size_t i = first + 1; i < line.x.size(); ++i) {
        const QPointF from{geometry.x(line.x[i - 1]), geometry.y(line.value[i - 1])};
        if (from.x() > point.x() + kReach)
            break;
        if (!line.isGapBefore(i))
            best = std::min(best, distanceTo(point, from, {geometry.x(line.x[i]), geometry.y(line.value[i])}));
    }
    return best;
}

} // namespace

void LineLayer::paint(QPainter& painter, const Picture& picture)
{
    for (const PlotLine& line : picture.figure.lines) {
        if (line.isBenchmark && line.isDrawn())
            drawThinLines(painter, dashesOf(line, picture), line.colour, picture.target, line.isSelected);
    }
    if (!picture.target.isScreen || !m_cache.paint(painter, picture, paintSolid))
        paintSolid(painter, picture);
}

std::optional<Hit> LineLayer::hitTest(QPointF point, const Picture& picture) const
{
    if (!picture.geometry.plot.adjusted(-kReach, -kReach, kReach, kReach).contains(point))
        return std::nullopt;
    double best = kReach;
    std::optional<Hit> hit;
    for (const PlotLine& line : picture.figure.lines) {
        const double distance = line.isDrawn() ? distanceTo(point, line, picture.geometry) : best + 1;
        if (distance > best)
            continue;
        best = distance;
        hit = Hit{HitKind::Line, line.symbol, -1, {}};
    }
    return hit;
}

} // namespace chinatech
