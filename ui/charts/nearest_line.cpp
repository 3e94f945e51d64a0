// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layer.h"

#include <cmath>

namespace chinatech {

namespace {

constexpr double kReach = 60;       ///< px of height

} // namespace

const PlotLine* nearestLine(const Picture& picture)
{
    const Interaction& hand = picture.interaction;
    if (!hand.crosshair || !hand.pointer || picture.figure.price)
        return nullptr;
    const PlotLine* nearest = nullptr;
    double best = kReach;
    for (const PlotLine& line : picture.figure.lines) {
        const auto at = line.isDrawn() ? line.pointAt(*hand.crosshair) : std::nullopt;
        if (!at || !std::isfinite(line.value[*at]))
            continue;
        const double away = std::abs(picture.geometry.y(line.value[*at]) - hand.pointer->y());
        if (away >= best)
            continue;
        best = away;
        nearest = &line;
    }
    return nearest;
}

} // namespace chinatech
