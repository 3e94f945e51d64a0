// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/data_directory.h"

#include <QDateTime>

#include <optional>

namespace chinatech {

/// Puts a backup in the place of the store. The present store is kept in the folder of backups first; gives the path of
/// that copy, empty where there was no store. A store that can no longer be read is kept as the file it is.
///
/// Refused, with everything left as it was: a file that is absent or cannot be read (CannotRead), that is not ours, damaged
/// or of a newer schema, or the store itself (CannotWrite). An older schema is brought up to date on the way; the file
/// is only read. Others that have the store open see all of the old one or all of the new one; while one of them writes,
/// DatabaseBusy.
[[nodiscard]] Result<QString> restoreFrom(const QString& file, const DataDirectory& directory);

/// A copy in the folder of backups, and when it was written (local time).
struct Backup {
    QString path;
    QDateTime written;
};

/// The newest copy in the folder of backups that restoreFrom() would take; each is opened and checked, newest first, until
/// one is sound. Copies set aside because they were damaged are passed over like any other that is.
[[nodiscard]] std::optional<Backup> newestGoodBackup(const DataDirectory& directory);

/// Whether a store that cannot be used for this reason can be put right by a backup.
[[nodiscard]] bool isCuredByBackup(const Error& error, const DataDirectory& directory);

} // namespace chinatech
