// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"
#include "core/models/data_table.h"
#include "core/models/feed_report.h"
#include "core/net/breaker.h"

#include <QSet>

namespace chinatech {

/// A feed and how it has been doing.
struct FeedHealthRow {
    const Feed* feed = nullptr;
    std::optional<FeedHealth> health;                   ///< nothing: never asked
    BreakerState breaker = BreakerState::Closed;
    std::optional<std::chrono::milliseconds> median;    ///< of its last usable answers
    std::vector<RequestMark> last;                      ///< its last requests, oldest first
    bool isOn = true;
};

/// All feeds of the feed table, in its order.
[[nodiscard]] std::vector<FeedHealthRow> feedHealthRows(const FeedReport& report, const QSet<QString>& disabled = {});
[[nodiscard]] const DataTableSpec<FeedHealthRow>& feedHealthSpec();

} // namespace chinatech
