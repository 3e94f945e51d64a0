// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/net/feed_health.h"
#include "core/net/request_log_entry.h"

#include <vector>

namespace chinatech {

class Database;

[[nodiscard]] Result<std::vector<FeedHealth>> readFeedHealth(Database& database);
[[nodiscard]] Result<void> writeFeedHealth(Database& database, const FeedHealth& health);

/// The newest requests first, at most so many.
inline constexpr int kRequestsKept = 5000;
[[nodiscard]] Result<std::vector<RequestLogEntry>> readRequestLog(Database& database, int most = kRequestsKept);
/// In one transaction; what exceeds kRequestsKept goes, the oldest first.
[[nodiscard]] Result<void> appendRequestLog(Database& database, const std::vector<RequestLogEntry>& entries);

} // namespace chinatech
