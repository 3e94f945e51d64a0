// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/session_runs.h"
#include "core/market/market.h"

#include <optional>

namespace chinatech {

/// One listing's history laid out by the sessions of its exchange, from its first bar on: what indicators read. A session
/// without a bar is there with missing values; a suspension that a second source vouches for is not there at all.
struct SessionBars {
    std::vector<Day> days;
    SessionValues high;
    SessionValues low;
    SessionValues close;
    SessionValues volume;       ///< shares, whatever the currency
};

/// Split-adjusted to the as-of day; prices in the currency, or the listing's own if none is given. Empty where the calendar
/// knows none of its days.
[[nodiscard]] SessionBars sessionBars(const Market& market, const Instrument& instrument,
                                      std::optional<Currency> currency, Day asOf);

/// The closes of both on the sessions that they have in common.
struct CommonCloses {
    std::vector<Day> days;
    SessionValues first;
    SessionValues second;
};
[[nodiscard]] CommonCloses commonCloses(const SessionBars& first, const SessionBars& second);

} // namespace chinatech
