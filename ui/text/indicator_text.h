// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/indicator_choice.h"

#include <QString>

namespace chinatech {

/// "Bollinger bands", "RSI": as lists of what can be added say it.
[[nodiscard]] QString indicatorName(IndicatorKind kind);
/// "Bollinger", "RSI": where there is little room.
[[nodiscard]] QString indicatorShortName(IndicatorKind kind);
/// "SMA 20", "MACD 12, 26, 9": as charts say it.
[[nodiscard]] QString indicatorTitle(const IndicatorChoice& choice);
/// What an entry field of that parameter is called: "Sessions", "Signal".
[[nodiscard]] QString parameterName(IndicatorKind kind, std::size_t parameter);
/// "2 to 500".
[[nodiscard]] QString parameterBounds(const IndicatorParameter& bounds);
/// Why what was typed cannot be: "RSI: Sessions is a whole number from 2 to 250."
[[nodiscard]] QString parameterProblem(IndicatorKind kind, std::size_t parameter);
/// MACD's averages the wrong way round.
[[nodiscard]] QString orderProblem();
/// The word for one line of several: "signal"; empty where the indicator's name is enough.
[[nodiscard]] QString indicatorLineName(IndicatorKind kind, std::size_t line);
/// The same in files: "signal", "upper"; empty for the first or only line.
[[nodiscard]] QString indicatorLineCode(IndicatorKind kind, std::size_t line);
/// Why there is no value: "needs 21 sessions in a row".
[[nodiscard]] QString indicatorNeeds(const IndicatorChoice& choice);

} // namespace chinatech
