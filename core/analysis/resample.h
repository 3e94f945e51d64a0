// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/market/day.h"

#include <cstddef>
#include <span>
#include <vector>

namespace chinatech {

/// What sessions are gathered into: calendar weeks from Monday, months, quarters, years.
enum class Period { Session, Week, Month, Quarter, Year };

/// Prices of consecutive sessions, one array a field; a field nobody delivered may be empty.
struct PriceSpans {
    std::span<const Day> days;
    std::span<const double> open;
    std::span<const double> high;
    std::span<const double> low;
    std::span<const double> close;
    std::span<const double> volume;
};

/// One bar over the sessions from "first" to "last".
struct PeriodBar {
    std::size_t first = 0;
    std::size_t last = 0;
    double open = kMissing;     ///< of the first session
    double high = kMissing;     ///< of the sessions' highs; where one has none, its close
    double low = kMissing;
    double close = kMissing;    ///< of the last session that has one
    double volume = kMissing;   ///< the sum; missing where one session's is
};

[[nodiscard]] bool isSamePeriod(Day one, Day other, Period period);

/// The sessions gathered into periods, oldest first. The first and the last period may be incomplete.
[[nodiscard]] std::vector<PeriodBar> resample(const PriceSpans& prices, Period period);

} // namespace chinatech
