// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/crosshair_layer.h"

#include "core/format/dates.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/dots.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

void paintTag(QPainter& painter, const Picture& picture, double x, const QString& text)
{
    const QFont font = chartFont(11, true);
    const double width = std::ceil(textWidth(text, font)) + 18;
    const ChartGeometry& geometry = picture.geometry;
    const double left = std::clamp(std::round(x - width / 2), geometry.area.left(), geometry.area.right() - width);
    const QRectF tag{left, std::round(geometry.axis.top()) + 3, width, 18};
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture.tokens().ink);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setBrush(Qt::NoBrush);
    drawLabel(painter, tag.center().x(), tag.center().y(), text, font, picture.tokens().onInk, Anchor::Centre);
}

} // namespace

void CrosshairLayer::paint(QPainter& painter, const Picture& picture)
{
    const auto index = picture.interaction.crosshair;
    if (!index || *index >= static_cast<int>(picture.figure.axis.size()))
        return;
    const ChartGeometry& geometry = picture.geometry;
    const double x = geometry.x(*index);
    if (x < geometry.plot.left() - 1 || x > geometry.plot.right() + 1)
        return;
    const Tokens& tokens = picture.tokens();
    drawVertical(painter, x, geometry.plot.top(), geometry.plot.bottom(), tokens.text, picture.target);
    // Below the lines it must not cross out words on the tape.
    drawVertical(painter, x, geometry.plot.bottom(), geometry.axis.top(), tokens.border, picture.target);
    for (const PlotLine& line : picture.figure.lines) {
        const auto point = line.isDrawn() ? line.pointAt(*index) : std::nullopt;
        if (point && std::isfinite(line.value[*point]))
            drawHollowDot(painter, {x, geometry.y(line.value[*point])}, 2.75, line.colour, tokens.surface);
    }
    const Day day = picture.figure.axis[static_cast<std::size_t>(*index)];
    paintTag(painter, picture, x, formatDayWithWeekday(day, picture.style.language));
}

} // namespace chinatech
