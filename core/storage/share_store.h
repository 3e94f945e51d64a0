// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/event.h"

#include <unordered_map>
#include <vector>

namespace chinatech {

class Database;

/// Published share counts by the instrument's number, each ascending by day.
using SharesByInstrument = std::unordered_map<std::int64_t, std::vector<ShareCount>>;
[[nodiscard]] Result<SharesByInstrument> readShares(Database& database);

/// A count of the same day is replaced.
[[nodiscard]] Result<void> writeShares(Database& database, std::int64_t instrument, const ShareCount& count);

} // namespace chinatech
