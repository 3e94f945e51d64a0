// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/price_tags.h"

#include <cmath>

namespace chinatech {

std::optional<QPointF> basePoint(const Picture& picture)
{
    const PriceContent& content = *picture.figure.price;
    if (!content.baseDay || isMissing(content.basePrice))
        return std::nullopt;
    const int index = picture.figure.indexOf(*content.baseDay);
    const ChartGeometry& geometry = picture.geometry;
    const QPointF point{geometry.x(index), geometry.y(content.basePrice)};
    if (index < 0 || !geometry.plot.adjusted(-1, 0, 1, 0).contains(point))
        return std::nullopt;
    return point;
}

std::vector<PriceTag> priceTags(const Picture& picture)
{
    constexpr double kTagRow = 22;
    const PlotLine& line = picture.figure.lines.front();
    const ChartGeometry& geometry = picture.geometry;
    std::vector<PriceTag> tags;
    const auto last = line.lastPointUpTo(geometry.span.last);
    if (line.isDrawn() && last) {
        const double y = geometry.y(line.value[*last]);
        tags.push_back({line.value[*last], y, y, true});
    }
    if (const auto base = basePoint(picture)) {
        PriceTag tag{picture.figure.price->basePrice, base->y(), base->y(), false};
        if (!tags.empty() && std::abs(tag.y - tags.front().y) < kTagRow) {
            const bool above = tag.y < tags.front().y
                || tags.front().y + kTagRow > geometry.plot.bottom() - kTagRow / 2;
            tag.y = tags.front().y + (above ? -kTagRow : kTagRow);
        }
        tags.push_back(tag);
    }
    return tags;
}

} // namespace chinatech
