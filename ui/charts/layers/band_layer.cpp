// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/band_layer.h"

#include "ui/charts/decimate.h"

#include <algorithm>

namespace chinatech {

void BandLayer::prepare(const Picture& picture)
{
    m_bands.clear();
    for (const PlotLine& line : picture.figure.lines) {
        if (line.lower.empty() || !line.isDrawn())
            continue;
        PlotLine edge = line;
        edge.value = line.lower;
        const std::vector<QPolygonF> upper = visiblePieces(line, picture.geometry, 1);
        const std::vector<QPolygonF> lower = visiblePieces(edge, picture.geometry, 1);
        // Both edges are known on the same sessions, so their pieces are pairs.
        for (std::size_t i = 0; i < std::min(upper.size(), lower.size()); ++i) {
            QPolygonF area = upper[i];
            std::for_each(lower[i].crbegin(), lower[i].crend(), [&area](QPointF point) { area.append(point); });
            m_bands.push_back({std::move(area), mixed(line.colour, picture.tokens().surface, 0.08)});
        }
    }
}

void BandLayer::paint(QPainter& painter, const Picture&)
{
    painter.setPen(Qt::NoPen);
    for (const Band& band : m_bands) {
        painter.setBrush(band.colour);
        painter.drawPolygon(band.area);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace chinatech
