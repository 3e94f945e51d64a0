// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

namespace chinatech {

/// The ground of a heat map's tile: neutral, mixed with the end colour of the direction. "share" as heatShare() says.
[[nodiscard]] QColor heatColour(double value, double share, const Tokens& tokens, ColourConvention convention);
/// The words on it: white in dark; in light the better of white and black.
[[nodiscard]] QColor heatText(const QColor& ground, const Tokens& tokens);

} // namespace chinatech
