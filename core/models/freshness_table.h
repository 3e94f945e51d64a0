// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"
#include "core/models/data_table.h"
#include "core/models/feed_report.h"

namespace chinatech {

/// How current one field of one instrument is, or the exchange rates.
struct FreshnessRow {
    Instrument instrument;                              ///< without a name: the exchange rates
    RefreshKind kind{};
    QString source;                                     ///< of what is shown
    std::optional<Day> through;                         ///< newest bar, session of the quote, newest fixing asked for
    std::optional<int> sessionsBehind;                  ///< nothing where the calendar does not know
    std::optional<WallTime> quoteTime;
    std::optional<std::chrono::milliseconds> delay;     ///< from trade to arrival, while the exchange was open
    std::optional<WallTime> checked;                    ///< asked for with success
    std::optional<FetchError> error;
};

/// Daily bars and quote of every priced instrument in universe order, then the exchange rates.
[[nodiscard]] std::vector<FreshnessRow> freshnessRows(const FeedReport& report, const Market& market);
[[nodiscard]] const DataTableSpec<FreshnessRow>& freshnessSpec();

} // namespace chinatech
