// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// What the crosshair stands on, in words: the day, the event chosen by keys or those of the day, and each line's value, the
/// chosen line first. Empty without a crosshair.
[[nodiscard]] QString crosshairWords(const Picture& picture);

} // namespace chinatech
