// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/ground_layer.h"

#include "ui/charts/decimate.h"

#include <algorithm>

namespace chinatech {

void GroundLayer::prepare(const Picture& picture)
{
    m_areas.clear();
    const QRectF& plot = picture.geometry.plot;
    const double zero = std::clamp(picture.geometry.y(0), plot.top(), plot.bottom());
    for (const PlotLine& line : picture.figure.lines) {
        if (!line.isBenchmark || !line.isDrawn())
            continue;
        for (QPolygonF area : visiblePieces(line, picture.geometry, 1)) {
            area.append(QPointF{area.back().x(), zero});
            area.append(QPointF{area.front().x(), zero});
            m_areas.push_back(area);
        }
        return;
    }
}

void GroundLayer::paint(QPainter& painter, const Picture& picture)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture.tokens().ground);
    for (const QPolygonF& area : m_areas)
        painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
}

} // namespace chinatech
