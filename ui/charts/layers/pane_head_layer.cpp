// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/pane_head_layer.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/dots.h"
#include "ui/charts/value_ticks.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

bool hasValueInView(const PlotLine& line, const ChartGeometry& geometry)
{
    for (std::size_t i = line.lastPointUpTo(geometry.span.first).value_or(0); i < line.x.size(); ++i) {
        if (line.x[i] > geometry.span.last)
            return false;
        if (std::isfinite(line.value[i]))
            return true;
    }
    return false;
}

} // namespace

void PaneHeadLayer::prepare(const Picture& picture)
{
    m_entries.clear();
    const auto crosshair = picture.interaction.crosshair;
    for (const PlotLine& line : picture.figure.lines) {
        if (!line.isDrawn())
            continue;
        const auto at = crosshair ? line.pointAt(*crosshair) : line.lastPointUpTo(picture.geometry.span.last);
        const double value = at ? line.value[*at] : kMissing;
        const bool isAlone = picture.figure.lines.size() == 1 || line.name == picture.figure.pane->title;
        m_entries.push_back({&line, isAlone ? QString() : line.name,
                             paneFigure(value, *picture.figure.pane, picture.style.language), value});
    }
}

void PaneHeadLayer::paint(QPainter& painter, const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    const Tokens& tokens = picture.tokens();
    const double y = geometry.plot.top() - 9;
    double x = geometry.plot.left() + 4;
    x += drawLabel(painter, x, y, picture.figure.pane->title, chartFont(11, true), tokens.text) + 10;
    for (const Entry& entry : m_entries) {
        const double name = textWidth(entry.name, chartFont(11));
        const double width = name + (name > 0 ? 5 : 0) + textWidth(entry.figure, chartFont(11));
        if (x + width > geometry.plot.right())
            break;
        if (name > 0)
            drawLabel(painter, x, y, entry.name, chartFont(11), entry.line->textColour);
        drawLabel(painter, x + width, y, entry.figure, chartFont(11), tokens.text, Anchor::Right);
        x += width + 12;
    }
    if (std::ranges::none_of(picture.figure.lines, [&](const PlotLine& line) { return hasValueInView(line, geometry); }))
        drawLabel(painter, x, y, picture.figure.pane->note, chartFont(11), tokens.faint);
    if (!picture.interaction.crosshair)
        return;
    const double at = geometry.x(*picture.interaction.crosshair);
    if (at < geometry.plot.left() - 1 || at > geometry.plot.right() + 1)
        return;
    drawVertical(painter, at, geometry.plot.top(), geometry.plot.bottom(), tokens.text, picture.target);
    for (const Entry& entry : m_entries) {
        if (std::isfinite(entry.value) && entry.line->drawnAs != SeriesMark::Bars)
            drawHollowDot(painter, {at, geometry.y(entry.value)}, 2.75, entry.line->colour, tokens.surface);
    }
}

} // namespace chinatech
