// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// The frame of a popover that is painted on the chart.
void drawBox(QPainter& painter, const QRectF& box, const Tokens& tokens);

/// So many pixels of lines would be hidden by the rectangle.
[[nodiscard]] double hiddenLinePixels(const QRectF& box, const Picture& picture);

} // namespace chinatech
