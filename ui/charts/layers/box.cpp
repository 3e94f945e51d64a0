// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/box.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

void drawBox(QPainter& painter, const QRectF& box, const Tokens& tokens)
{
    painter.setPen(QPen{tokens.strong, 1});
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setBrush(Qt::NoBrush);
}

double hiddenLinePixels(const QRectF& box, const Picture& picture)
{
    constexpr double kSamples = 48;     // across the box: enough to tell two corners apart
    const ChartGeometry& geometry = picture.geometry;
    const double step = box.width() / kSamples;
    double hidden = 0;
    for (const PlotLine& line : picture.figure.lines) {
        if (!line.isDrawn())
            continue;
        for (double x = box.left(); x < box.right(); x += step) {
            const double index = geometry.indexAt(x);
            const auto at = line.lastPointUpTo(index);
            if (!at || *at + 1 >= line.x.size() || line.isGapBefore(*at + 1))
                continue;
            const double share = (index - line.x[*at]) / (line.x[*at + 1] - line.x[*at]);
            const double from = geometry.y(line.value[*at]);
            const double y = from + share * (geometry.y(line.value[*at + 1]) - from);
            if (y >= box.top() && y <= box.bottom())
                hidden += step;
        }
    }
    return hidden;
}

} // namespace chinatech
