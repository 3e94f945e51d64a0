// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/own_event_store.h"

#include <optional>

namespace chinatech {

/// What one of the user's events stands for: on charts and in lists there is the user's alone. That is the event of the
/// data that the user made it of, and one of the same day and a same title: what is there twice is shown once.
struct Replacement {
    std::int64_t ownId = 0;
    QString name;                       ///< of the original: its key, or else replacementName()
    std::optional<Event> original;      ///< nothing where the store does not have it
};

/// By which an event of the data without a key is named: "2025-03-05|National People's Congress opens".
[[nodiscard]] QString replacementName(const Event& original);

/// Of all of the user's events that stand for one, ascending by date.
[[nodiscard]] Result<std::vector<Replacement>> readReplacements(Database& database);

/// For changeOwnEvents(): the change after this one is of an event that stands for the one so named.
[[nodiscard]] OwnEventChange standingFor(const QString& name);
/// The name that such a change carries; empty for any other.
[[nodiscard]] QString replacementNamed(const OwnEventChange& change);

/// Like saveOwnEvent(), of an event that stands for the one so named. One alone stands for each; without a name it stands
/// for what it stood for before.
[[nodiscard]] Result<void> saveReplacement(Database& database, const Event& event, const QString& name);

} // namespace chinatech
