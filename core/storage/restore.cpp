// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/store.h"
#include "core/storage/store_info.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace chinatech {

namespace {

constexpr QLatin1String kLog{"-wal"};

/// An SQLite file in which nothing was ever made would do for a new store, but it is nobody's backup.
Result<void> checkIsOurs(const QString& copy, const QString& file)
{
    auto database = Database::open(copy, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    const auto application = (*database)->number("PRAGMA application_id");
    if (!application)
        return std::unexpected(application.error());
    return *application == kApplicationId ? Result<void>{} : failure(ErrorCode::NotOurDatabase, file);
}

Result<void> copyFile(const QString& from, const QString& to)
{
    QFile source{from};
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, from, source.errorString());
    source.close();
    if (!source.copy(to))
        return failure(ErrorCode::CannotWrite, to, source.errorString());
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// The backup as a store of the present schema, in a folder of its own: the file itself is only read.
Result<Store> prepared(const QString& file, const DataDirectory& apart)
{
    if (auto copied = copyFile(file, apart.database); !copied)
        return std::unexpected(copied.error());
    // What a copy of a running store has not taken into the file yet.
    if (QFileInfo::exists(file + kLog)) {
        if (auto copied = copyFile(file + kLog, apart.database + kLog); !copied)
            return std::unexpected(copied.error());
    }
    if (auto ours = checkIsOurs(apart.database, file); !ours)
        return std::unexpected(ours.error());
    auto store = Store::openWithoutSample(apart, Store::Mode::ReadWrite);
    if (!store)
        return store;
    const auto wrong = checkIntegrity(*store);
    if (!wrong)
        return std::unexpected(wrong.error());
    if (!wrong->isEmpty())
        return failure(ErrorCode::DatabaseDamaged, file, wrong->first());
    return store;
}

/// The same, judged before anything is made anywhere; what is wrong is said of the file itself.
Result<Store> judged(const QString& file, const QTemporaryDir& apart)
{
    if (const auto fit = probeFile(file); !fit)
        return std::unexpected(fit.error());
    if (!apart.isValid())
        return failure(ErrorCode::CannotWrite, apart.path(), apart.errorString());
    auto backup = prepared(file, DataDirectory::at(apart.path()));
    if (!backup && backup.error().context.startsWith(apart.path()))
        backup.error().context = file;
    return backup;
}

QString keptName(const DataDirectory& directory)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    return QDir{directory.backups}.filePath(QStringLiteral("chinatech-before-restore-%1.sqlite").arg(time));
}

Result<void> renameFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(ErrorCode::CannotWrite, to, qt_error_string());
    return {};
}

/// Sets a file aside that is no database any more, as it is, and puts the other in its place.
Result<void> exchangeFiles(const QString& live, const QString& kept, const Store& backup)
{
    const QString whole = live + QStringLiteral(".restored");
    if (auto written = backupTo(backup.database(), whole); !written)
        return written;
    if (auto moved = renameFile(live, kept); !moved) {
        QFile::remove(whole);
        return moved;
    }
    if (QFileInfo::exists(live + kLog)) {
        if (auto moved = renameFile(live + kLog, kept + kLog); !moved)
            return moved;
    }
    QFile::remove(live + QStringLiteral("-shm"));
    return renameFile(whole, live);
}

Result<void> overwrite(const QString& live, const Store& backup)
{
    auto database = Database::open(live, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    return (*database)->overwriteWith(backup.database());
}

/// Keeps a copy of the store as it is now; false where it cannot be read as a database.
Result<bool> keep(const QString& live, const QString& kept)
{
    if (const auto fit = probeFile(live); !fit && fit.error().code != ErrorCode::NewerSchema)
        return false;
    auto database = Database::open(live, Database::Access::ReadWrite);
    const auto copied = database ? backupTo(**database, kept) : std::unexpected(database.error());
    if (copied)
        return true;
    const ErrorCode why = copied.error().code;
    if (why == ErrorCode::DatabaseDamaged || why == ErrorCode::NotOurDatabase)
        return false;
    return std::unexpected(copied.error());
}

} // namespace

Result<QString> restoreFrom(const QString& file, const DataDirectory& directory)
{
    const QString& live = directory.database;
    const QFileInfo given{file};
    if (!given.isFile() || given.size() == 0)
        return failure(ErrorCode::CannotRead, file, given.exists() ? QString() : qt_error_string(ENOENT));
    if (given.canonicalFilePath() == QFileInfo{live}.canonicalFilePath())
        return failure(ErrorCode::CannotWrite, live);
    const QTemporaryDir apart;
    const auto backup = judged(file, apart);
    if (!backup)
        return std::unexpected(backup.error());
    if (!QDir{}.mkpath(QFileInfo{live}.absolutePath()) || !QDir{}.mkpath(directory.backups))
        return failure(ErrorCode::CannotWrite, directory.backups);
    const bool hasStore = QFileInfo{live}.size() > 0;
    const QString kept = hasStore ? keptName(directory) : QString();
    const auto isReadable = hasStore ? keep(live, kept) : Result<bool>{true};
    if (!isReadable)
        return std::unexpected(isReadable.error());
    const auto done = *isReadable ? overwrite(live, *backup) : exchangeFiles(live, kept, *backup);
    if (!done)
        return std::unexpected(done.error());
    return kept;
}

std::optional<Backup> newestGoodBackup(const DataDirectory& directory)
{
    const QFileInfoList copies = QDir{directory.backups}.entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Time);
    for (const QFileInfo& copy : copies) {
        const QTemporaryDir apart;
        if (copy.size() > 0 && judged(copy.absoluteFilePath(), apart))
            return Backup{copy.absoluteFilePath(), copy.lastModified()};
    }
    return std::nullopt;
}

bool isCuredByBackup(const Error& error, const DataDirectory& directory)
{
    const bool isUseless = error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::NotOurDatabase;
    return isUseless && error.context == directory.database;
}

} // namespace chinatech
