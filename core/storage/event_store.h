// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/event.h"

#include <vector>

namespace chinatech {

class Database;

/// All events, ascending by date.
[[nodiscard]] Result<std::vector<Event>> readEvents(Database& database);

/// An event of the same date and English title is replaced.
[[nodiscard]] Result<void> writeEvent(Database& database, const Event& event);

} // namespace chinatech
