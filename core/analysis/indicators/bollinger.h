// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/session_runs.h"

namespace chinatech {

struct BollingerBands {
    SessionValues middle;
    SessionValues upper;
    SessionValues lower;
};

/// Bollinger bands: the simple average of n sessions, and so many standard deviations of the same n (of a population,
/// divided by n) above and below it. In the values' own unit. First value: the n-th session of a run.
/// Source: J. Bollinger, "Bollinger on Bollinger Bands", 2001; ChartSchool, "Bollinger Bands".
[[nodiscard]] BollingerBands bollingerBands(SessionSpan values, int n, double deviations);

} // namespace chinatech
