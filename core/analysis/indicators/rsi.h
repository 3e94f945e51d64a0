// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/session_runs.h"

namespace chinatech {

/// Relative strength index: 100 − 100 / (1 + average gain / average loss), 0…100 without a unit; gains and losses from close
/// to close, smoothed as Wilder does. First value: session n + 1 of a run. 100 without a loss; missing where nothing has
/// moved at all. Source: J. W. Wilder, 1978; ChartSchool, "Relative Strength Index".
[[nodiscard]] SessionValues relativeStrength(SessionSpan closes, int n);

} // namespace chinatech
