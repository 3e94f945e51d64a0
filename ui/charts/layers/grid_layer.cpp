// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/grid_layer.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/layers/crisp.h"

#include <algorithm>

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
        // A return of thousands of per cent takes the air beside the plot rather than lose its sign.
        const QFont font = chartFont(11, tick.isZero);
        const double right = std::max(plot.left() - 12, picture.geometry.area.left() + textWidth(tick.label, font));
        drawLabel(painter, right, y, tick.label, font,
                  tick.isZero ? tokens.text : tokens.text2, Anchor::Right);
    }
    drawHorizontal(painter, plot.left(), plot.right(), plot.bottom(), tokens.border, picture.target);
}

} // namespace chinatech
