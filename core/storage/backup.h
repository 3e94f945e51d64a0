// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace chinatech {

class Database;

/// A whole, compact copy of the store as it is at this moment, also while others write to it.
/// The copy appears at "path" finished or not at all; a file that stood there is replaced.
[[nodiscard]] Result<void> backupTo(Database& database, const QString& path);

/// A copy where a person wants it: an older one may be replaced, but no other file (NotOurDatabase) and not the store
/// itself (CannotWrite).
[[nodiscard]] Result<void> backupByHand(Database& database, const QString& path);

/// A copy named after the schema's version and the time, in the folder of backups, which is made.
[[nodiscard]] Result<void> backupBeforeMigration(Database& database, const QString& backups, std::int64_t version);

} // namespace chinatech
