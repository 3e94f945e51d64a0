// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/measure_span_layer.h"

#include "ui/charts/layers/crisp.h"

#include <algorithm>

namespace chinatech {

void MeasureSpanLayer::paint(QPainter& painter, const Picture& picture)
{
    if (!picture.interaction.measured)
        return;
    const ChartGeometry& geometry = picture.geometry;
    const auto [one, other] = *picture.interaction.measured;
    const QRectF& plot = geometry.plot;
    const double left = std::clamp(geometry.x(std::min(one, other)), plot.left(), plot.right());
    const double right = std::clamp(geometry.x(std::max(one, other)), plot.left(), plot.right());
    painter.fillRect(QRectF{left, plot.top(), right - left, plot.height()}, picture.tokens().soft);
    for (const double x : {left, right})
        drawVertical(painter, x, plot.top(), plot.bottom(), picture.tokens().accent, picture.target);
}

} // namespace chinatech
