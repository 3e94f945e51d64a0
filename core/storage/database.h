// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/statement.h"

#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace chinatech {

/// One connection to one SQLite file, for one thread. SQLiteCpp's exceptions end here as Error.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// ReadWrite makes the file if it is not there. The file is not looked into before the first statement.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }

    /// Runs one or more statements that give no rows.
    [[nodiscard]] Result<void> execute(const char* sql);
    /// Compiles a statement. One that does not compile gives no rows, and its finish() says why.
    [[nodiscard]] Statement prepare(const char* sql) { return Statement{*this, sql}; }
    /// The first column of the first row as a number; 0 if there is no row.
    [[nodiscard]] Result<std::int64_t> number(const char* sql);

    /// Makes this file a copy of the other one, all at once; others that have it open keep what they are reading.
    [[nodiscard]] Result<void> overwriteWith(Database& source);

    [[nodiscard]] bool isInTransaction() const;
    /// What SQLite said last, in the project's codes.
    [[nodiscard]] Error lastError() const;

private:
    friend class Statement;

    Database(QString path, Access access, std::unique_ptr<SQLite::Database> connection);
    [[nodiscard]] Result<void> configure();

    QString m_path;
    Access m_access;
    std::unique_ptr<SQLite::Database> m_connection;
};

/// The project's code for an SQLite result code.
[[nodiscard]] Error databaseError(int sqliteCode, int systemCode, const QString& path, const QString& message);

} // namespace chinatech
