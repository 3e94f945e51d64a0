// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/crosshair_layer.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/layers/axis_tag.h"
#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/dots.h"

#include <cmath>

namespace chinatech {

namespace {

void paintTag(QPainter& painter, const Picture& picture, const AxisTag& tag)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(picture.tokens().ink);
    painter.drawRoundedRect(tag.box, 4, 4);
    painter.setBrush(Qt::NoBrush);
    drawLabel(painter, tag.box.center().x(), tag.box.center().y(), tag.text, chartFont(11, true),
              picture.tokens().onInk, Anchor::Centre);
}

} // namespace

void CrosshairLayer::paint(QPainter& painter, const Picture& picture)
{
    const auto tag = axisTag(picture);
    if (!tag)
        return;
    const int index = *picture.interaction.crosshair;
    const ChartGeometry& geometry = picture.geometry;
    const double x = geometry.x(index);
    const Tokens& tokens = picture.tokens();
    drawVertical(painter, x, geometry.plot.top(), geometry.plot.bottom(), tokens.text, picture.target);
    // Below the lines it must not cross out words on the tape. Panes draw their own part.
    const double below = geometry.panes.empty() ? geometry.axis.top() : geometry.panes.front().frame.top();
    drawVertical(painter, x, geometry.plot.bottom(), below, tokens.border, picture.target);
    const PlotLine* const nearest = nearestLine(picture);
    for (const PlotLine& line : picture.figure.lines) {
        const auto point = line.isDrawn() ? line.pointAt(index) : std::nullopt;
        if (!point || !std::isfinite(line.value[*point]))
            continue;
        if (&line == nearest)
            drawDot(painter, {x, geometry.y(line.value[*point])}, 4, line.colour);
        else
            drawHollowDot(painter, {x, geometry.y(line.value[*point])}, 2.75, line.colour, tokens.surface);
    }
    paintTag(painter, picture, *tag);
}

} // namespace chinatech
