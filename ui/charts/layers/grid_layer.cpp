// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/grid_layer.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/layers/crisp.h"

namespace chinatech {

void GridLayer::prepare(const Picture& picture) { m_ticks = returnTicks(picture.geometry); }

void GridLayer::paint(QPainter& painter, const Picture& picture)
{
    const QRectF& plot = picture.geometry.plot;
    const Tokens& tokens = picture.tokens();
    // Half a label hangs below the plot's edge or above it; the row of another label must not be touched.
    constexpr double kReach = 4;
    for (const ValueTick& tick : m_ticks) {
        const double y = picture.geometry.y(tick.value);
        drawHorizontal(painter, plot.left(), plot.right(), y, tick.isZero ? tokens.strong : tokens.grid, picture.target);
        if (y < plot.top() - kReach || y > plot.bottom() + kReach)
            continue;
        drawLabel(painter, plot.left() - 12, y, tick.label, chartFont(11, tick.isZero),
                  tick.isZero ? tokens.text : tokens.text2, Anchor::Right);
    }
    drawHorizontal(painter, plot.left(), plot.right(), plot.bottom(), tokens.border, picture.target);
}

} // namespace chinatech
