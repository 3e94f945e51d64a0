// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/thin_lines.h"

#include <cmath>

namespace chinatech {

namespace {

constexpr double kStep = 0.7;           ///< device pixels between passes that leave no seam
constexpr int kFewPoints = 400;         ///< the stroker is affordable up to here

int pointCount(const std::vector<QPolygonF>& pieces)
{
    qsizetype count = 0;
    for (const QPolygonF& piece : pieces)
        count += piece.size();
    return static_cast<int>(count);
}

void drawPieces(QPainter& painter, const std::vector<QPolygonF>& pieces)
{
    for (const QPolygonF& piece : pieces) {
        if (piece.size() > 1)
            painter.drawPolyline(piece);
        else if (piece.size() == 1)
            painter.drawLine(QLineF{piece.front() - QPointF{0.5, 0}, piece.front() + QPointF{0.5, 0}});
    }
}

void drawWide(QPainter& painter, const std::vector<QPolygonF>& pieces, const QColor& colour, double width)
{
    painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin});
    drawPieces(painter, pieces);
}

/// Offsets of one-pixel passes that together look like a pen of that width in logical pixels.
std::vector<QPointF> passes(double width, double pixelRatio)
{
    const double reach = (width * pixelRatio - 1) / pixelRatio;
    const int count = 1 + static_cast<int>(std::ceil(reach * pixelRatio / kStep - 1e-9));
    std::vector<QPointF> offsets;
    for (int i = 0; i < count; ++i)
        offsets.push_back({0, count == 1 ? 0 : -reach / 2 + reach * i / (count - 1)});
    // Where a logical pixel is several device pixels, steep stretches need width as well.
    if (pixelRatio > 1.4) {
        for (double x = reach / 2; x > 0.3 / pixelRatio; x -= 2 * kStep / pixelRatio) {
            offsets.push_back({-x, 0});
            offsets.push_back({x, 0});
        }
    }
    return offsets;
}

void drawPasses(QPainter& painter, const std::vector<QPolygonF>& pieces, const QColor& colour,
                const std::vector<QPointF>& offsets)
{
    QPen pen{colour, 1};
    pen.setCosmetic(true);
    painter.setPen(pen);
    QPointF at;
    for (const QPointF& offset : offsets) {
        painter.translate(offset - at);
        at = offset;
        drawPieces(painter, pieces);
    }
    painter.translate(-at);
}

} // namespace

void drawThinLines(QPainter& painter, const std::vector<QPolygonF>& pieces, const QColor& colour,
                   const PaintTarget& target, bool strong)
{
    const double width = strong ? kStrongLine : kThinLine;
    if (target.isVector)
        drawWide(painter, pieces, colour, width);
    else
        drawPasses(painter, pieces, colour, passes(width, target.pixelRatio));
}

void drawHalo(QPainter& painter, const std::vector<QPolygonF>& pieces, const QColor& surface,
              const PaintTarget& target)
{
    if (target.isVector || pointCount(pieces) <= kFewPoints) {
        drawWide(painter, pieces, surface, kHalo);
        return;
    }
    std::vector<QPointF> offsets = passes(kHalo, target.pixelRatio);
    offsets.push_back({-1.6, 0});
    offsets.push_back({1.6, 0});
    drawPasses(painter, pieces, surface, offsets);
}

std::vector<QPolygonF> dashed(const std::vector<QPolygonF>& pieces, double dash, double gap, double left)
{
    std::vector<QPolygonF> dashes;
    double rest = dash;         // of the current dash or gap
    bool isDash = true;
    QPolygonF current;
    const auto finish = [&] {
        if (isDash && current.size() > 1 && current.front().x() >= left)
            dashes.push_back(current);
        current.clear();
    };
    for (const QPolygonF& piece : pieces) {
        current.clear();
        for (qsizetype i = 0; i < piece.size(); ++i) {
            if (i == 0) {
                current.append(piece[i]);
                continue;
            }
            QPointF from = piece[i - 1];
            const QPointF to = piece[i];
            double length = std::hypot(to.x() - from.x(), to.y() - from.y());
            // Out of sight only the phase matters; what is left of a dash that began there is dropped by finish().
            if (to.x() < left) {
                const double phase = std::fmod((isDash ? dash : dash + gap) - rest + length, dash + gap);
                isDash = phase < dash;
                rest = (isDash ? dash : dash + gap) - phase;
                current.clear();
                current.append(to);
                continue;
            }
            while (length > rest) {
                from += (to - from) * (rest / length);
                length -= rest;
                current.append(from);
                finish();
                current.append(from);
                isDash = !isDash;
                rest = isDash ? dash : gap;
            }
            rest -= length;
            current.append(to);
        }
        finish();
    }
    return dashes;
}

} // namespace chinatech
