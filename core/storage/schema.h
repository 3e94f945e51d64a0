// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <span>

namespace chinatech {

class Database;

/// What brings the schema from version − 1 to version.
struct Migration {
    int version;
    const char* sql;
};

/// Marks a file as ours: "CTDB" in PRAGMA application_id.
inline constexpr int kApplicationId = 0x43544442;

/// Every step since the first version, ascending. Steps are only ever added.
[[nodiscard]] std::span<const Migration> migrations();

/// Refuses files that are not ours, are of a newer schema or damaged, without opening them for writing.
/// An absent or empty file is fine.
[[nodiscard]] Result<void> probeFile(const QString& path, std::span<const Migration> known = migrations());

/// Brings the schema to the last step, in one transaction, after a backup if there was something before.
[[nodiscard]] Result<void> upgradeSchema(Database& database, const QString& backups,
                                         std::span<const Migration> known = migrations());

/// That a reader knows this schema: NewerSchema, NotOurDatabase, or DatabaseFailed for an older one.
[[nodiscard]] Result<void> checkSchema(Database& database, std::span<const Migration> known = migrations());

} // namespace chinatech
