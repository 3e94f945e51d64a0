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

/// Where one or several lines begin after the base of the range.
struct Start {
    Day day;
    QPointF point;
    QColor colour;
    QColor textColour;
};

/// Lines that begin on the same day stand on one dot with one date, which then is nobody's in particular.
std::vector<Start> startsOf(const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    std::vector<Start> starts;
    for (const PlotLine& line : picture.figure.lines) {
        if (!line.isDrawn() || !line.startsLate)
            continue;
        const QPointF point{geometry.x(line.x.front()), geometry.y(line.value.front())};
        if (point.x() < geometry.plot.left() || point.x() > geometry.plot.right())
            continue;
        const auto same = std::ranges::find(starts, *line.startsLate, &Start::day);
        if (same == starts.end())
            starts.push_back({*line.startsLate, point, line.colour, line.textColour});
        else
            same->colour = same->textColour = picture.tokens().text;
    }
    return starts;
}

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
    std::vector<QRectF> taken;
    std::vector<Start> starts = startsOf(picture);
    for (const Start& start : starts) {
        drawHollowDot(painter, start.point, 3, start.colour, picture.tokens().surface);
        taken.push_back(QRectF{start.point.x() - 4, start.point.y() - 4, 8, 8});
    }
    QColor surface = picture.tokens().surface;
    surface.setAlphaF(0.85F);
    for (const Start& start : starts) {
        const QString date = formatDay(start.day, picture.style.language);
        const QRectF box = placeOf(picture, start.point, date, taken);
        if (box.isEmpty())
            continue;
        taken.push_back(box);
        painter.fillRect(box, surface);
        drawLabel(painter, box.left() + 3, box.center().y(), date, chartFont(11), start.textColour);
    }
    const double zero = geometry.y(0);
    if (!picture.figure.axis.empty() && geometry.span.first <= 0.01 && zero >= geometry.plot.top()
        && zero <= geometry.plot.bottom())
        drawHollowDot(painter, {geometry.plot.left(), zero}, 3, picture.tokens().text, picture.tokens().surface);
}

} // namespace chinatech
