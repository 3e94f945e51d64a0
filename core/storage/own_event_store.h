// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/event.h"

#include <vector>

namespace chinatech {

class Database;
class Store;

/// What the user does to events of their own.
struct OwnEventChange {
    Event event;            ///< ownId 0: a new one
    bool isRemoval = false;

    bool operator==(const OwnEventChange&) const = default;
};

/// The events that the user entered, ascending by date. They stand apart from those of the bundled data and of packs.
[[nodiscard]] Result<std::vector<Event>> readOwnEvents(Database& database);

/// Keeps a new event, or changes the one of that ownId. One of the same day and titles is there once.
[[nodiscard]] Result<void> saveOwnEvent(Database& database, const Event& event);

/// All of them or none, on disk when this returns: nothing that was typed is lost to a crash or a power failure.
[[nodiscard]] Result<void> changeOwnEvents(const Store& store, const std::vector<OwnEventChange>& changes);

} // namespace chinatech
