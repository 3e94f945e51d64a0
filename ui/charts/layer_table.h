// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// The layers of each chart from the bottom up. "Live" adds those that only a hand needs.
[[nodiscard]] LayerList compareLayers(bool live);
[[nodiscard]] LayerList priceLayers(bool live);
/// Those of one pane below either; they see the pane alone.
[[nodiscard]] LayerList paneLayers(bool live);

} // namespace chinatech
