// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/missing.h"
#include "core/analysis/range.h"
#include "core/market/market.h"

#include <expected>

namespace chinatech {

/// A close of one session, in the listing's currency, adjusted for splits with an ex-date on or before the as-of day.
struct CloseAt {
    Day day;
    double price = kMissing;
    int sessionsOld = 0;    ///< sessions of its exchange between it and the as-of day; stale from 1 on
};

/// The close a figure ends with (see AsOf). From kOutdatedSessions on a close is not shown any more.
inline constexpr int kOutdatedSessions = 5;
[[nodiscard]] std::expected<CloseAt, Missing> endClose(const Market& market, const Instrument& instrument, AsOf asOf);

/// The close a range ends with. Custom: that of the last session on or before its TO, exactly, if that session is known
/// as of the as-of day.
[[nodiscard]] std::expected<CloseAt, Missing> rangeEndClose(const Market& market, const Instrument& instrument,
                                                            const Range& range, AsOf asOf);

/// The close of the base session of a range that ends with "end": the listing's last session on or before the target
/// day, exactly. Max: the listing's first close, if it is known to be that.
/// The session is told even where its close is missing (knownSession, if given).
[[nodiscard]] std::expected<CloseAt, Missing> baseClose(const Market& market, const Instrument& instrument,
                                                        const Range& range, AsOf asOf, const CloseAt& end,
                                                        std::optional<Day>* knownSession = nullptr);

/// Close of exactly that session as shown on the as-of day; kMissing if there is none.
[[nodiscard]] double adjustedCloseOn(const MarketRecord& record, Day day, Day asOf);

/// The bars up to the as-of day with prices divided and volumes multiplied by the splits since.
[[nodiscard]] BarSeries adjustedBars(const MarketRecord& record, DayRange range, Day asOf);

} // namespace chinatech
