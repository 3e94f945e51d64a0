// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <vector>

namespace chinatech {

/// A price that stands out at the right edge.
struct PriceTag {
    double price = 0;
    double level = 0;       ///< height of the price itself
    double y = 0;           ///< of the tag, moved if another would cover it
    bool isFilled = false;  ///< the newest close; the base is outlined
};

[[nodiscard]] std::vector<PriceTag> priceTags(const Picture& picture);

/// The base's place, if it lies in view.
[[nodiscard]] std::optional<QPointF> basePoint(const Picture& picture);

} // namespace chinatech
