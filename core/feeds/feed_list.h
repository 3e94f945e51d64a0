// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"

namespace chinatech {

// What each feed's own files give to the feed table.
[[nodiscard]] const HistoryFeed& yahooHistory();
[[nodiscard]] const QuoteFeed& yahooQuotes();
[[nodiscard]] const HistoryFeed& tencentHistory();
[[nodiscard]] const QuoteFeed& tencentQuotes();
[[nodiscard]] const HistoryFeed& eastmoneyHistory();
[[nodiscard]] const QuoteFeed& eastmoneyQuotes();
[[nodiscard]] const FixingFeed& ecbFixings();
[[nodiscard]] const FixingFeed& frankfurterFixings();

} // namespace chinatech
