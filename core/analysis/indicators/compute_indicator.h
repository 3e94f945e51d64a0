// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/indicator_choice.h"
#include "core/analysis/indicators/session_bars.h"

namespace chinatech {

/// An indicator's values over a listing's whole history, so that a short view has no warm-up of its own.
struct IndicatorValues {
    std::vector<Day> days;              ///< the listing's sessions; of beta those in common with the benchmark
    std::vector<SessionValues> lines;   ///< Bollinger: middle, upper, lower; MACD: line, signal, histogram; others one
};

/// The benchmark is read for beta alone, each in its own currency whatever the prices are shown in.
[[nodiscard]] IndicatorValues computeIndicator(const IndicatorChoice& choice, const SessionBars& shown,
                                               const SessionBars& local, const SessionBars& benchmark);

} // namespace chinatech
