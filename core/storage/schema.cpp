// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QtEndian>

namespace chinatech {

namespace {

constexpr qint64 kHeaderSize = 100;

/// The two numbers that say whose file it is and how old.
struct Identity {
    std::int64_t application = 0;
    std::int64_t version = 0;
};

Result<void> judge(const Identity& identity, const QString& path, std::span<const Migration> known)
{
    if (identity.application != kApplicationId)
        return failure(ErrorCode::NotOurDatabase, path);
    if (identity.version > known.back().version)
        return failure(ErrorCode::NewerSchema, path, QString::number(identity.version));
    return {};
}

Result<Identity> identityOf(Database& database)
{
    const auto application = database.number("PRAGMA application_id");
    if (!application)
        return std::unexpected(application.error());
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    return Identity{*application, *version};
}

/// Nobody's: nothing was ever made in it.
Result<bool> isBlank(Database& database)
{
    const auto identity = identityOf(database);
    if (!identity)
        return std::unexpected(identity.error());
    const auto tables = database.number("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return std::unexpected(tables.error());
    return identity->application == 0 && identity->version == 0 && *tables == 0;
}

Result<void> apply(Database& database, std::int64_t from, std::span<const Migration> known)
{
    for (const Migration& step : known) {
        if (step.version <= from)
            continue;
        if (auto done = database.execute(step.sql); !done)
            return done;
    }
    const QString stamp = QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2")
                              .arg(kApplicationId)
                              .arg(known.back().version);
    return database.execute(stamp.toLatin1().constData());
}

/// Once a file; where another window is reading just now, its next opener does it.
Result<void> useWriteAheadLog(Database& database)
{
    Statement pragma = database.prepare("PRAGMA journal_mode = WAL");
    while (pragma.next()) {
    }
    auto done = pragma.finish();
    if (!done && done.error().code == ErrorCode::DatabaseBusy)
        return {};
    return done;
}

} // namespace

std::span<const Migration> migrations() { return kMigrations; }

Result<void> probeFile(const QString& path, std::span<const Migration> known)
{
    QFile file{path};
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, path, file.errorString());
    const QByteArray header = file.read(kHeaderSize);
    if (!header.startsWith(QByteArrayView{"SQLite format 3\0", 16}))
        return failure(ErrorCode::NotOurDatabase, path);
    if (header.size() < kHeaderSize)
        return failure(ErrorCode::DatabaseDamaged, path);
    // Offsets of the file format; the numbers may be behind those of a write-ahead log, never ahead.
    const Identity identity{qFromBigEndian<qint32>(header.constData() + 68),
                            qFromBigEndian<qint32>(header.constData() + 60)};
    if (identity.application != 0)
        return judge(identity, path, known);
    const auto reader = Database::open(path, Database::Access::ReadOnly);
    const auto blank = reader ? isBlank(**reader) : Result<bool>{true};
    if (blank && !*blank)
        return failure(ErrorCode::NotOurDatabase, path);
    return {};
}

Result<void> upgradeSchema(Database& database, const QString& backups, std::span<const Migration> known)
{
    const auto before = identityOf(database);
    if (!before)
        return std::unexpected(before.error());
    const bool isOurs = before->application == kApplicationId;
    if (isOurs && before->version == known.back().version)
        return useWriteAheadLog(database);
    if (isOurs && before->version < known.back().version) {
        if (const auto kept = backupBeforeMigration(database, backups, before->version); !kept)
            return kept;
    }
    WriteTransaction transaction{database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // Another window may have been here while this one waited.
    const auto blank = isBlank(database);
    const auto identity = identityOf(database);
    if (!blank || !identity)
        return std::unexpected(!blank ? blank.error() : identity.error());
    if (!*blank) {
        if (auto judged = judge(*identity, database.path(), known); !judged)
            return judged;
    }
    if (auto applied = apply(database, identity->version, known); !applied)
        return applied;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    return useWriteAheadLog(database);
}

Result<void> checkSchema(Database& database, std::span<const Migration> known)
{
    const auto identity = identityOf(database);
    if (!identity)
        return std::unexpected(identity.error());
    if (auto judged = judge(*identity, database.path(), known); !judged)
        return judged;
    if (identity->version < known.back().version)
        return failure(ErrorCode::DatabaseFailed, database.path(),
                       QStringLiteral("schema %1 is older than %2").arg(identity->version).arg(known.back().version));
    return {};
}

} // namespace chinatech
