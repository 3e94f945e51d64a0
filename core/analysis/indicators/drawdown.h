// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/session_runs.h"

namespace chinatech {

/// Drawdown: close / highest close of the last n sessions (itself among them) − 1, a ratio of 0 or less.
/// First value: the n-th session of a run; a high behind a gap is not known, so a window that spans one has none.
[[nodiscard]] SessionValues drawdown(SessionSpan closes, int n);

} // namespace chinatech
