// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/trend_line.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kMost = 96;
constexpr double kMargin = 6;
constexpr double kDotRadius = 2;

} // namespace

void paintTrendLine(QPainter& painter, const QRectF& area, const std::vector<TrendPoint>& points, const Tokens& tokens)
{
    const auto [low, high] = std::ranges::minmax(points, {}, &TrendPoint::close);
    const double width = std::min(kMost, area.width());
    const QRectF place{area.center().x() - width / 2, area.top() + kMargin, width - kDotRadius, area.height() - 2 * kMargin};
    const double days = std::max(1, points.back().day - points.front().day);
    const double span = high.close > low.close ? high.close - low.close : 1;
    const auto at = [&](const TrendPoint& point) {
        return QPointF{place.left() + place.width() * (point.day - points.front().day) / days,
                       place.bottom() - place.height() * (point.close - low.close) / span};
    };
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(points.size()));
    for (const TrendPoint& point : points)
        line.append(at(point));

    QPen level{tokens.strong, 1};
    level.setDashPattern({1, 3});
    painter.setPen(level);
    painter.drawLine(QPointF{place.left(), line.front().y()}, QPointF{place.right(), line.front().y()});
    // A cosmetic pen of one pixel: anything wider goes through the stroker and costs thirty times as much.
    QPen thin{tokens.strong, 1};
    thin.setCosmetic(true);
    painter.setPen(thin);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.direction(points.back().close - points.front().close));
    painter.drawEllipse(line.back(), kDotRadius, kDotRadius);
}

} // namespace chinatech
