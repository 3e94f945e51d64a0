// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {

/// Why a figure is not there. A missing figure is "—" on screen, empty in CSV, null with this code in JSON.
enum class Missing {
    NoData,                     ///< no bar at all
    NoCloseOnBaseSession,       ///< the store has no final close for exactly the base session
    NoCloseOnEndSession,        ///< likewise for the end session of an explicit as-of day
    BaseSessionDoubtful,        ///< the base session's only bar is in quarantine
    EndSessionDoubtful,         ///< likewise the end session's of an explicit as-of day
    YoungerThanRange,           ///< listed after the base session
    RangeNotStarted,            ///< no session since the base (YTD on 1 January)
    NoFixing,                   ///< no reference rate at most five days old
    NoCorporateActions,         ///< dividends not known for the whole span
    UnknownCalendar,            ///< the exchange's calendar does not reach the day
    FirstCloseUnknown,          ///< MAX: the oldest close is not known to be the listing's first
    Outdated,                   ///< newest close is five or more sessions old
    NotConsecutive,             ///< sessions are missing inside the window
    NoShareCount,               ///< no share count known by the as-of day
    UnitMismatch,               ///< shares and price are of different units (ordinary, ADS)
    PrivateCompany,             ///< has no price
    NotForIndices,              ///< an index has no such figure
    NotYet,                     ///< so many sessions have not passed by the as-of day
    NoQuote,                    ///< no quote with a valuation known by the as-of day
    NoEarnings,                 ///< the quote shows no P/E: a loss, or none published
};

/// Stable code for JSON, e.g. "no_close_on_base_session".
[[nodiscard]] QString missingCode(Missing missing);

} // namespace chinatech
