// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"
#include "core/market/doubtful_bar.h"
#include "core/market/trading_calendar.h"

namespace chinatech {

/// The newest final close that is stored from before an answer's first bar.
struct KnownClose {
    Day day;
    double close = kMissing;
};

/// An answer's bars, each in the one place where it belongs.
struct ValidatedHistory {
    std::vector<Bar> bars;                  ///< final, ascending
    std::optional<Bar> provisional;         ///< of a session that is not over; only ever shown as such
    std::vector<DoubtfulBar> doubtful;      ///< ascending; never final until a second feed or the user has decided
    std::vector<Day> missing;               ///< sessions that are over and of which the answer says nothing
    std::vector<RowDefect> defects;         ///< bars that are no matter of doubt: duplicates, days to come
};

/// Judges one answer on its own: what other feeds say of the same days is another step's business.
/// A calendar that does not know a day neither misses its bar nor doubts it for being there.
[[nodiscard]] ValidatedHistory validate(const HistoryQuery& query, const FeedHistory& history, const QString& source,
                                        const TradingCalendar& calendar, std::optional<KnownClose> before);

} // namespace chinatech
