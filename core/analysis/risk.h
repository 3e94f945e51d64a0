// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/closes.h"

#include <vector>

namespace chinatech {

/// The last "count" days up to the given one that were sessions of both exchanges, ascending.
[[nodiscard]] std::expected<std::vector<Day>, Missing> commonSessions(const Market& market, const Instrument& one,
                                                                      const Instrument& other, Day last, int count);

/// Logarithms of the growth of the close from one of these days to the next; an error if a close is not there.
[[nodiscard]] std::expected<std::vector<double>, Missing> logReturns(const Market& market, const Instrument& instrument,
                                                                     const std::vector<Day>& days, Day asOf);

/// Covariance with the benchmark over the benchmark's variance: daily log returns between the last 253 sessions that both
/// exchanges had. Missing where one of their closes is.
inline constexpr int kPairedReturns = 252;
[[nodiscard]] std::expected<double, Missing> beta(const Market& market, const Instrument& instrument,
                                                  const Instrument& benchmark, AsOf asOf);

/// A close and a later one below it.
struct Fall {
    Day fromDay;
    double from = kMissing;
    Day toDay;
    double to = kMissing;

    [[nodiscard]] double ratio() const { return to / from - 1; }     ///< not above 0
};
/// The deepest of those bars, which are at least one; from the first of equal ones.
[[nodiscard]] Fall deepestFall(const BarSeries& bars);
/// Deepest fall of a close below an earlier one from the base session to the end, a ratio not above 0; both ends are
/// sessions of the listing, and every session between them must have its close.
[[nodiscard]] std::expected<double, Missing> deepestFall(const Market& market, const Instrument& instrument, DayRange span,
                                                         Day asOf);

/// Mean of close × volume over the last 20 sessions, in the listing's currency.
inline constexpr int kTurnoverWindow = 20;
[[nodiscard]] std::expected<double, Missing> meanTurnover(const Market& market, const Instrument& instrument, AsOf asOf);

} // namespace chinatech
