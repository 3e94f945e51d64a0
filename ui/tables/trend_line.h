// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/compare_figures.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace chinatech {

/// A year of closes as one thin line over time, with a dot at its end in the colour of the year's direction and a
/// dotted level where it began.
void paintTrendLine(QPainter& painter, const QRectF& area, const std::vector<TrendPoint>& points, const Tokens& tokens);

} // namespace chinatech
