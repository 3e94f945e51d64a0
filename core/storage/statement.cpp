// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/number.h"
#include "core/storage/database.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <utility>

namespace chinatech {

Statement::Statement(Database& database, const char* sql)
    : m_database{database}
{
    check(sqlite3_prepare_v3(database.m_connection->getHandle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement,
                             nullptr));
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

bool Statement::next()
{
    if (!m_statement || m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    sqlite3_reset(m_statement);
    return false;
}

Result<void> Statement::finish()
{
    if (!m_statement && m_error)
        return std::unexpected(*m_error);   // never compiled: will not get better
    sqlite3_reset(m_statement);
    if (m_error)
        return std::unexpected(*std::exchange(m_error, std::nullopt));
    return {};
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double Statement::real(int column) const
{
    // NULL reads as 0; asking for the type first would double the calls of every bar.
    const double value = sqlite3_column_double(m_statement, column);
    return value == 0 && isNull(column) ? kMissing : value;
}

QString Statement::text(int column) const
{
    const void* const bytes = sqlite3_column_blob(m_statement, column);
    return QString::fromUtf8(static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement, column));
}

std::optional<Day> Statement::optionalDay(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{day(column)};
}

void Statement::bindAt(int index, std::int64_t value) { check(sqlite3_bind_int64(m_statement, index, value)); }

// SQLite itself stores NaN as NULL.
void Statement::bindAt(int index, double value) { check(sqlite3_bind_double(m_statement, index, value)); }

void Statement::bindAt(int index, const QString& text)
{
    if (text.isEmpty()) {
        bindNull(index);
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindNull(int index) { check(sqlite3_bind_null(m_statement, index)); }

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_database.lastError();
}

} // namespace chinatech
