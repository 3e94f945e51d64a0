// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/session_runs.h"

namespace chinatech {

/// Simple moving average: the mean of the last n values, each recomputed from them. In the values' own unit.
/// First value: the n-th session of a run. Source: any textbook; ChartSchool, "Moving Averages – Simple and Exponential".
[[nodiscard]] SessionValues simpleAverage(SessionSpan values, int n);

/// Exponential moving average: e = e₋₁ + 2 / (n + 1) · (value − e₋₁), in the values' own unit. It begins with the simple
/// average of the first n sessions of a run, its first value, as ChartSchool has it (others begin with the first value).
[[nodiscard]] SessionValues exponentialAverage(SessionSpan values, int n);

/// Wilder's smoothing: the mean of the first n values of a run, then w = w₋₁ + (value − w₋₁) / n.
/// Source: J. W. Wilder, "New Concepts in Technical Trading Systems", 1978.
[[nodiscard]] SessionValues wilderAverage(SessionSpan values, int n);

} // namespace chinatech
