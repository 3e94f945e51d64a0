// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/session_runs.h"

namespace chinatech {

/// True range: the greatest of high − low, |high − close before|, |low − close before|; of a run's first session high − low.
/// In the prices' unit. Missing where high, low or close is.
[[nodiscard]] SessionValues trueRange(SessionSpan high, SessionSpan low, SessionSpan close);

/// Average true range: Wilder's smoothing of it, in the prices' unit. First value: the n-th session of a run.
/// Source: J. W. Wilder, 1978; ChartSchool, "Average True Range".
[[nodiscard]] SessionValues averageTrueRange(SessionSpan high, SessionSpan low, SessionSpan close, int n);

} // namespace chinatech
