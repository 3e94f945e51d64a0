// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/event.h"

#include <vector>

namespace chinatech {

class Database;

/// An event that came with the data.
struct DataEvent {
    Event event;
    QString key;    ///< stays when day or title is corrected; may be empty
};

/// All that came with the data, ascending by date.
[[nodiscard]] Result<std::vector<DataEvent>> readEvents(Database& database);
/// Those of them for which none of the user's stands (replacement_store.h).
[[nodiscard]] Result<std::vector<Event>> readEventsShown(Database& database);

/// An event of the same date and English title, or of the same key, is replaced.
[[nodiscard]] Result<void> writeEvent(Database& database, const DataEvent& entry);

} // namespace chinatech
