// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/price_area_layer.h"

#include "ui/charts/decimate.h"

namespace chinatech {

void PriceAreaLayer::prepare(const Picture& picture)
{
    m_areas.clear();
    if (picture.figure.price->kind != PriceKind::Area)
        return;
    const double bottom = picture.geometry.plot.bottom();
    for (QPolygonF area : visiblePieces(picture.figure.lines.front(), picture.geometry, 1)) {
        area.append(QPointF{area.back().x(), bottom});
        area.append(QPointF{area.front().x(), bottom});
        m_areas.push_back(area);
    }
}

void PriceAreaLayer::paint(QPainter& painter, const Picture& picture)
{
    const Tokens& tokens = picture.tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(picture.figure.lines.front().colour, tokens.surface, tokens.dark ? 0.12 : 0.09));
    for (const QPolygonF& area : m_areas)
        painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
}

} // namespace chinatech
