// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/pane_grid_layer.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/layers/crisp.h"

namespace chinatech {

namespace {

constexpr double kFoot = 6;     ///< px from a pane's plot to what stands below it

} // namespace

void PaneGridLayer::prepare(const Picture& picture)
{
    m_ticks = paneTicks(picture.geometry, *picture.figure.pane, picture.style.language);
}

void PaneGridLayer::paint(QPainter& painter, const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    const QRectF& plot = geometry.plot;
    const Tokens& tokens = picture.tokens();
    // The lowest stands on the time axis, which is a rule itself.
    if (plot.bottom() + kFoot < geometry.axis.top())
        drawHorizontal(painter, plot.left(), plot.right(), plot.bottom(), tokens.border, picture.target);
    // A comparison has its ladder at the right, and its value axis at the left.
    const bool isLeft = !geometry.ladder.isEmpty();
    for (const ValueTick& tick : m_ticks) {
        const double y = geometry.y(tick.value);
        drawHorizontal(painter, plot.left(), plot.right(), y, tick.isZero ? tokens.strong : tokens.grid, picture.target);
        if (isLeft)
            drawLabel(painter, plot.left() - 8, y, tick.label, chartFont(11), tokens.text2, Anchor::Right);
        else
            drawLabel(painter, plot.right() + 8, y, tick.label, chartFont(11), tokens.text2);
    }
    for (const double level : picture.figure.pane->levels) {
        const double y = geometry.y(level);
        if (y >= plot.top() && y <= plot.bottom())
            drawDottedHorizontal(painter, plot.left(), plot.right(), y, tokens.strong, 4, 3, picture.target);
    }
}

} // namespace chinatech
