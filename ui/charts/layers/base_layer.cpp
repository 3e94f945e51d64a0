// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/base_layer.h"

#include "core/format/dates.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/layers/dots.h"

#include <algorithm>

namespace chinatech {

void BaseLayer::paint(QPainter& painter, const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    std::vector<QRectF> labels;
    for (const PlotLine& line : picture.figure.lines) {
        if (!line.isDrawn() || !line.startsLate)
            continue;
        const QPointF start{geometry.x(line.x.front()), geometry.y(line.value.front())};
        if (start.x() < geometry.plot.left() || start.x() > geometry.plot.right())
            continue;
        drawHollowDot(painter, start, 3, line.colour, picture.tokens().surface);
        const QString date = formatDay(*line.startsLate, picture.style.language);
        const QFont font = chartFont(11);
        const double width = textWidth(date, font);
        const double left = std::clamp(start.x() - width / 2, geometry.plot.left() + 4, geometry.plot.right() - width);
        const QRectF box{left - 2, start.y() - 22, width + 4, 14};
        const bool covered =
            std::ranges::any_of(labels, [&](const QRectF& other) { return other.intersects(box); });
        if (covered)
            continue;
        labels.push_back(box);
        drawLabel(painter, left, box.center().y(), date, font, line.textColour);
    }
    const double zero = geometry.y(0);
    if (!picture.figure.axis.empty() && geometry.span.first <= 0.01 && zero >= geometry.plot.top()
        && zero <= geometry.plot.bottom())
        drawHollowDot(painter, {geometry.plot.left(), zero}, 3, picture.tokens().text, picture.tokens().surface);
}

} // namespace chinatech
