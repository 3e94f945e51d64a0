// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/range.h"

#include <QString>

namespace chinatech {

/// The short sign of a range in buttons, column heads and end labels: "1M", "YTD", "MAX"; for a custom one the word
/// "Range" in the language of the installed translator.
[[nodiscard]] QString rangeLabel(const Range& range);

} // namespace chinatech
