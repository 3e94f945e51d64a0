// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/session_runs.h"

namespace chinatech {

/// ln(close / close before); missing on a run's first session.
[[nodiscard]] SessionValues logReturns(SessionSpan closes);

/// Volatility a year: standard deviation (n − 1) of the last n daily log returns × √252, a ratio.
/// First value: session n + 1 of a run.
[[nodiscard]] SessionValues rollingVolatility(SessionSpan closes, int n);

/// Beta: covariance of the last n daily log returns of both over the variance of the benchmark's, without a unit. The two
/// arrays hold the sessions that both exchanges have in common, so that a return of one and of the other span the same days.
/// First value: common session n + 1 of a run of both. Missing where the benchmark did not move.
[[nodiscard]] SessionValues rollingBeta(SessionSpan closes, SessionSpan benchmark, int n);

} // namespace chinatech
