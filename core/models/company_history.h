// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/returns.h"

#include <vector>

namespace chinatech {

/// A listing's return over one calendar year (the last one up to the as-of day) beside the benchmark's.
struct YearFacts
{
    int year = 0;
    bool toDate = false;
    Return own;
    Return benchmark;
};

/// The last so many calendar years, oldest first; years before the listing are left out.
[[nodiscard]] std::vector<YearFacts> calendarYears(const Market& market, const Instrument& instrument,
                                                   AsOf asOf, const QString& benchmark, int count = 4);

struct DatedValue
{
    Day day;
    double value = kMissing;
};

/// The ADR premium of every day of the last three years on which both sides have a close and the rate a
/// fixing.
[[nodiscard]] std::vector<DatedValue> adrHistory(const Market& market, const Instrument& ordinary, AsOf asOf);

/// How many standard deviations the newest premium lies from the mean of the last kParityPairs; nothing with
/// fewer.
inline constexpr int kParityPairs = 252;
[[nodiscard]] std::optional<double> parityScore(const std::vector<DatedValue>& history);

} // namespace chinatech
