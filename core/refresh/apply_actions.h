// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/refresh/history_job.h"

namespace chinatech {

class Database;

/// Stores the dividends and splits that a feed listed, and the split that its prices showed; gives how many were new.
/// An action of the same kind that is known within a few days stands: two sources date one dividend differently.
/// A split that is listed at last replaces the one that was concluded from prices.
[[nodiscard]] Result<int> applyActions(Database& database, std::int64_t instrument, const HistoryOutcome& outcome);

} // namespace chinatech
