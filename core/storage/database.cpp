// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/system_reason.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace chinatech {

namespace {

// Long enough for another window to finish an import of a pack.
constexpr int kBusyTimeoutMs = 5000;

} // namespace

Error databaseError(int sqliteCode, int systemCode, const QString& path, const QString& message)
{
    // SQLite's English says no more than the code does, except of what has no code here.
    const QString reason = systemReason(systemCode);
    if (systemCode == ENOSPC || systemCode == EDQUOT)
        return {ErrorCode::DiskFull, path, reason};
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL: return {ErrorCode::DiskFull, path, reason};
    case SQLITE_CANTOPEN: return {ErrorCode::CannotOpen, path, reason};
    case SQLITE_READONLY:
    case SQLITE_PERM: return {ErrorCode::CannotWrite, path, reason};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::DatabaseBusy, path, {}};
    case SQLITE_CORRUPT: return {ErrorCode::DatabaseDamaged, path, {}};
    case SQLITE_NOTADB: return {ErrorCode::NotOurDatabase, path, {}};
    default: return {ErrorCode::DatabaseFailed, path, message};
    }
}

Database::Database(QString path, Access access, std::unique_ptr<SQLite::Database> connection)
    : m_path{std::move(path)}
    , m_access{access}
    , m_connection{std::move(connection)}
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    const int flags = SQLITE_OPEN_NOMUTEX
        | (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    try {
        auto connection = std::make_unique<SQLite::Database>(path.toStdString(), flags, kBusyTimeoutMs);
        std::unique_ptr<Database> database{new Database{path, access, std::move(connection)}};
        if (const auto configured = database->configure(); !configured)
            return std::unexpected(configured.error());
        return database;
    } catch (const SQLite::Exception& e) {
        return std::unexpected(databaseError(e.getErrorCode(), 0, path, QString::fromUtf8(e.what())));
    }
}

Result<void> Database::configure()
{
    sqlite3_extended_result_codes(m_connection->getHandle(), 1);
    // Room for the pages an import of a whole pack changes: in SQLite's 2 MB it would write them twice.
    // NORMAL: a power cut may take the last commit, a crash of ours nothing; what the market did can be had again.
    return execute("PRAGMA foreign_keys = ON;"
                   "PRAGMA trusted_schema = OFF;"
                   "PRAGMA synchronous = NORMAL;"
                   "PRAGMA cache_size = -32768;"
                   "PRAGMA journal_size_limit = 16777216;");
}

Result<void> Database::execute(const char* sql)
{
    if (m_connection->tryExec(sql) != SQLITE_OK)
        return std::unexpected(lastError());
    return {};
}

Result<std::int64_t> Database::number(const char* sql)
{
    Statement statement = prepare(sql);
    const std::int64_t value = statement.next() ? statement.integer(0) : 0;
    if (const auto finished = statement.finish(); !finished)
        return std::unexpected(finished.error());
    return value;
}

Result<void> Database::overwriteWith(Database& source)
{
    sqlite3* const handle = m_connection->getHandle();
    sqlite3_backup* const copy = sqlite3_backup_init(handle, "main", source.m_connection->getHandle(), "main");
    if (!copy)
        return std::unexpected(lastError());
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (stepped == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    const int code = finished == SQLITE_OK ? stepped : finished;
    return std::unexpected(databaseError(code, (code & 0xff) == SQLITE_IOERR ? sqlite3_system_errno(handle) : 0, m_path,
                                         QString::fromUtf8(sqlite3_errstr(code))));
}

bool Database::isInTransaction() const { return sqlite3_get_autocommit(m_connection->getHandle()) == 0; }

Error Database::lastError() const
{
    sqlite3* const handle = m_connection->getHandle();
    const int code = sqlite3_extended_errcode(handle);
    const int kind = code & 0xff;
    const bool isOfTheSystem = kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN;
    return databaseError(code, isOfTheSystem ? sqlite3_system_errno(handle) : 0, m_path,
                         QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace chinatech
