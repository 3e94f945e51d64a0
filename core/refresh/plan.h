// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"
#include "core/market/market.h"
#include "core/storage/refresh_state_store.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace chinatech {

/// What is to be asked for, as the trading calendars and the last successes have it.
struct RefreshPlan {
    std::vector<HistoryQuery> histories;
    std::vector<HistoryQuery> quotes;
    std::optional<FixingQuery> fixings;
    QStringList current;                    ///< instruments of which no history is due

    [[nodiscard]] bool isEmpty() const { return histories.empty() && quotes.empty() && !fixings; }
};

/// Nothing is asked for an exchange that has had no new session since the last success. A history reaches back over
/// ten stored sessions, to compare; a listing without real bars is asked for ten years. No symbols: everything,
/// fixings included.
[[nodiscard]] RefreshPlan planRefresh(const Market& market, const RefreshStates& states,
                                      const QStringList& symbols, WallTime now);

/// The newest session of an exchange that is over, settling included; the newest weekday where the calendar does not
/// know.
[[nodiscard]] Day lastFinishedSession(const TradingCalendar& calendar, const QString& exchange, WallTime now);

/// The newest day of which the ECB has published fixings, about 16:00 in Frankfurt.
[[nodiscard]] Day lastFixingDay(WallTime now);

} // namespace chinatech
