// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"

namespace chinatech::testing {

/// What must never come out of an answer, whatever it said: the first such thing, or nothing.
[[nodiscard]] QString flawOf(const HistoryQuery& asked, const FeedHistory& history);
[[nodiscard]] QString flawOf(const FeedQuotes& quotes);
[[nodiscard]] QString flawOf(const std::vector<Fixing>& fixings, Day newest);

} // namespace chinatech::testing
