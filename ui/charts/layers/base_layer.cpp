// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/base_layer.h"

#include "core/format/dates.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/layers/box.h"
#include "ui/charts/layers/dots.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace chinatech {

namespace {

/// Beside the start where the words hide least of the lines; nothing where others stand already.
QRectF placeOf(const Picture& picture, QPointF start, const QString& date, const std::vector<QRectF>& taken)
{
    const QRectF& plot = picture.geometry.plot;
    const double width = textWidth(date, chartFont(11)) + 6;
    const double left = std::clamp(start.x() - width / 2, plot.left() + 6, std::max(plot.left() + 6, plot.right() - width));
    QRectF best;
    double least = std::numeric_limits<double>::infinity();
    for (const double away : {-15.0, 15.0, -31.0, 31.0, -47.0, 47.0}) {
        const QRectF box{left, start.y() + away - 7, width, 14};
        const bool covered = std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); });
        const double hidden = hiddenLinePixels(box, picture) + std::abs(away) / 4;
        if (covered || !plot.contains(box) || hidden >= least)
            continue;
        least = hidden;
        best = box;
    }
    return best;
}

} // namespace

void BaseLayer::paint(QPainter& painter, const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    std::vector<QRectF> labels;
    QColor surface = picture.tokens().surface;
    surface.setAlphaF(0.85F);
    for (const PlotLine& line : picture.figure.lines) {
        if (!line.isDrawn() || !line.startsLate)
            continue;
        const QPointF start{geometry.x(line.x.front()), geometry.y(line.value.front())};
        if (start.x() < geometry.plot.left() || start.x() > geometry.plot.right())
            continue;
        drawHollowDot(painter, start, 3, line.colour, picture.tokens().surface);
        const QRectF box = placeOf(picture, start, formatDay(*line.startsLate, picture.style.language), labels);
        if (box.isEmpty())
            continue;
        labels.push_back(box);
        painter.fillRect(box, surface);
        drawLabel(painter, box.left() + 3, box.center().y(), formatDay(*line.startsLate, picture.style.language),
                  chartFont(11), line.textColour);
    }
    const double zero = geometry.y(0);
    if (!picture.figure.axis.empty() && geometry.span.first <= 0.01 && zero >= geometry.plot.top()
        && zero <= geometry.plot.bottom())
        drawHollowDot(painter, {geometry.plot.left(), zero}, 3, picture.tokens().text, picture.tokens().surface);
}

} // namespace chinatech
