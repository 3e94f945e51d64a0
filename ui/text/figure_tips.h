// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/market_cap.h"
#include "core/analysis/returns.h"
#include "core/format/language.h"

namespace chinatech {

/// What a figure of a table rests on, for the pointer. Base and end of a return: "31 Dec 2024 82.40 → 7 Mar 2025 140.00";
/// empty where there is none.
[[nodiscard]] QString returnSpanText(const Return& result, Language language);
/// Shares × price × exchange rate, and whose count of shares that is.
[[nodiscard]] QString capFormulaText(const MarketCap& cap, Language language);
/// "2 sessions old"; empty for a fresh figure.
[[nodiscard]] QString ageText(int sessionsOld);

} // namespace chinatech
