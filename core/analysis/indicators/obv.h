// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/session_runs.h"

namespace chinatech {

/// On-balance volume: the running sum of the volume of sessions that closed higher less that of sessions that closed lower,
/// in shares. It has no origin of its own: a run begins at 0. Missing where close or volume is.
/// Source: J. Granville, 1963; ChartSchool, "On Balance Volume".
[[nodiscard]] SessionValues onBalanceVolume(SessionSpan close, SessionSpan volume);

} // namespace chinatech
