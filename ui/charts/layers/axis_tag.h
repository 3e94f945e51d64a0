// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// The crosshair's date on the time axis; ticks it would half cover are left out.
struct AxisTag {
    QRectF box;
    QString text;
};

[[nodiscard]] std::optional<AxisTag> axisTag(const Picture& picture);

} // namespace chinatech
