// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/event_badge.h"

#include "ui/charts/chart_text.h"

namespace chinatech {

void drawEventBadge(QPainter& painter, const QRectF& box, const EventBadge& badge, const Tokens& tokens)
{
    const QColor colour = badge.isMarket ? tokens.ink : badge.colour;
    QPen pen{colour, 1.2};
    if (badge.onClosedDay)
        pen.setDashPattern({1.8, 1.6});
    painter.setPen(badge.isMarket && !badge.onClosedDay ? QPen{Qt::NoPen} : pen);
    painter.setBrush(badge.isMarket ? tokens.ink : tokens.surface);
    painter.drawRoundedRect(badge.isMarket ? box : box.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
    painter.setBrush(Qt::NoBrush);
    drawLabel(painter, box.center().x(), box.center().y(), badge.text, chartFont(badge.isCluster ? 11 : 10, true),
              badge.isMarket ? tokens.onInk : colour, Anchor::Centre);
}

QColor eventColour(const QString& symbol, const Tokens& tokens)
{
    const int slot = preferredSlot(symbol);
    return slot < 0 ? tokens.text2 : readable(tokens.series[static_cast<std::size_t>(slot)], tokens);
}

} // namespace chinatech
