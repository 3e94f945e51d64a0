// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/day.h"

#include <QString>

#include <cstdint>
#include <optional>

struct sqlite3_stmt;

namespace chinatech {

class Database;

/// A compiled statement. The first error sticks and is handed out by finish(), so that a loop over rows stays a loop:
///     while (query.next()) …;   if (const auto read = query.finish(); !read) …
/// It is reset as soon as it has no more rows: one that is left standing would hold the old state of the file.
class Statement {
public:
    Statement(Database& database, const char* sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds from the first parameter on. kMissing, nullopt and an empty text are NULL.
    template <typename... Values> Statement& bind(const Values&... values)
    {
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    /// True while there is a row.
    [[nodiscard]] bool next();
    /// Ends the statement, also before its last row, and says what went wrong since the last finish().
    [[nodiscard]] Result<void> finish();
    /// Binds and runs a statement that gives no rows.
    template <typename... Values> [[nodiscard]] Result<void> run(const Values&... values)
    {
        bind(values...);
        while (next()) {
        }
        return finish();
    }

    // Columns of the current row, from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;     ///< kMissing for NULL
    [[nodiscard]] QString text(int column) const;    ///< empty for NULL
    [[nodiscard]] Day day(int column) const { return Day{static_cast<std::int32_t>(integer(column))}; }
    [[nodiscard]] std::optional<Day> optionalDay(int column) const;

private:
    void bindAt(int index, std::int64_t value);
    void bindAt(int index, int value) { bindAt(index, std::int64_t{value}); }
    void bindAt(int index, bool value) { bindAt(index, std::int64_t{value}); }
    void bindAt(int index, double value);
    void bindAt(int index, Day day) { bindAt(index, std::int64_t{day.epochDays()}); }
    void bindAt(int index, const QString& text);
    template <typename T> void bindAt(int index, const std::optional<T>& value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindNull(index);
    }
    void bindNull(int index);
    void check(int code);

    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    std::optional<Error> m_error;
};

} // namespace chinatech
