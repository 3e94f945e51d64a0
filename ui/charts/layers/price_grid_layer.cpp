// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/price_grid_layer.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/price_tags.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

void PriceGridLayer::prepare(const Picture& picture) { m_ticks = priceTicks(picture.geometry); }

void PriceGridLayer::paint(QPainter& painter, const Picture& picture)
{
    constexpr double kBesideTag = 17;      // half a tag and half a line of digits
    const QRectF& plot = picture.geometry.plot;
    const Tokens& tokens = picture.tokens();
    const std::vector<PriceTag> tags = priceTags(picture);
    for (const ValueTick& tick : m_ticks) {
        const double y = picture.geometry.y(tick.value);
        drawHorizontal(painter, plot.left(), plot.right(), y, tokens.grid, picture.target);
        const bool covered = std::ranges::any_of(tags, [&](const PriceTag& tag) { return std::abs(tag.y - y) < kBesideTag; });
        if (!covered && y > plot.top() - 4 && y < plot.bottom() - 4)
            drawLabel(painter, plot.right() + 8, y, tick.label, chartFont(11), tokens.text2);
    }
}

} // namespace chinatech
