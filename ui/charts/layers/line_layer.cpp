// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/line_layer.h"

#include "ui/charts/decimate.h"
#include "ui/charts/layers/thin_lines.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kReach = 5;        ///< px around a line that belong to it

double distanceTo(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
    const QPointF nearest = from + along * share;
    return std::hypot(point.x() - nearest.x(), point.y() - nearest.y());
}

double distanceTo(QPointF point, const std::vector<QPolygonF>& pieces)
{
    double best = kReach + 1;
    for (const QPolygonF& piece : pieces) {
        for (qsizetype i = 1; i < piece.size(); ++i) {
            if (piece[i].x() >= point.x() - kReach && piece[i - 1].x() <= point.x() + kReach)
                best = std::min(best, distanceTo(point, piece[i - 1], piece[i]));
        }
    }
    return best;
}

} // namespace

void LineLayer::prepare(const Picture& picture)
{
    m_pieces.clear();
    for (const PlotLine& line : picture.figure.lines) {
        m_pieces.push_back(picture.target.isVector
                               ? paperPieces(line, picture.geometry)
                               : visiblePieces(line, picture.geometry, 1 / picture.target.pixelRatio));
        if (line.isBenchmark)
            m_pieces.back() = dashed(m_pieces.back(), 5, 3);
    }
}

void LineLayer::paint(QPainter& painter, const Picture& picture)
{
    std::size_t chosen = m_pieces.size();
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (picture.figure.lines[i].isSelected)
            chosen = i;
        else
            paintLine(painter, picture, i);
    }
    if (chosen < m_pieces.size())
        paintLine(painter, picture, chosen);
}

void LineLayer::paintLine(QPainter& painter, const Picture& picture, std::size_t index) const
{
    const PlotLine& line = picture.figure.lines[index];
    if (line.isSelected && !line.isBenchmark)
        drawHalo(painter, m_pieces[index], picture.tokens().surface, picture.target);
    drawThinLines(painter, m_pieces[index], line.colour, picture.target, line.isSelected);
}

std::optional<Hit> LineLayer::hitTest(QPointF point, const Picture& picture) const
{
    if (!picture.geometry.plot.adjusted(-kReach, -kReach, kReach, kReach).contains(point))
        return std::nullopt;
    double best = kReach;
    std::optional<Hit> hit;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const double distance = distanceTo(point, m_pieces[i]);
        if (distance > best)
            continue;
        best = distance;
        hit = Hit{HitKind::Line, picture.figure.lines[i].symbol, -1, {}};
    }
    return hit;
}

} // namespace chinatech
