// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/range.h"
#include "core/format/language.h"

namespace chinatech {

/// When, in a sentence: "this year", "in the past 3 months", "from 1 Mar 2024 to 7 Mar 2025".
[[nodiscard]] QString rangeAdverb(const Range& range, Language language);

/// The span itself, in a list: "year to date", "3 months", "1 Mar 2024 to 7 Mar 2025".
[[nodiscard]] QString rangeName(const Range& range, Language language);

/// The words of the buttons that choose a range, kNamedRanges first, then "Custom".
[[nodiscard]] QStringList rangeButtonTexts();

} // namespace chinatech
