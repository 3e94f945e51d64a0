// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/session_runs.h"

namespace chinatech {

struct Macd {
    SessionValues line;
    SessionValues signal;
    SessionValues histogram;
};

/// Moving average convergence and divergence: line = EMA(fast) − EMA(slow), signal = EMA of the line, histogram = line −
/// signal; in the closes' unit. First values: session "slow" of a run, and signal − 1 sessions later.
/// Source: G. Appel; ChartSchool, "MACD (Moving Average Convergence/Divergence) Oscillator".
[[nodiscard]] Macd macd(SessionSpan closes, int fast, int slow, int signal);

} // namespace chinatech
