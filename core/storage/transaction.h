// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace chinatech {

class Database;

/// All or nothing: what was written since begin() is undone unless commit() succeeds. Takes the write lock at once
/// (a read that turns into a write would fail without waiting). Inside another transaction it is a savepoint.
class WriteTransaction {
public:
    explicit WriteTransaction(Database& database);
    ~WriteTransaction();
    Q_DISABLE_COPY_MOVE(WriteTransaction)

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    Database& m_database;
    bool m_isOpen = false;
    bool m_isNested = false;
};

/// While it lives SQLite does not look up the parents of each row: for thousands of rows whose parents the writer has
/// looked up itself, inside the transaction. Begins before and ends after the transaction; inside one it does nothing.
class ParentsKnown {
public:
    explicit ParentsKnown(Database& database);
    ~ParentsKnown();
    Q_DISABLE_COPY_MOVE(ParentsKnown)

private:
    Database& m_database;
};

/// Everything read while it lives is of one moment.
class ReadTransaction {
public:
    explicit ReadTransaction(Database& database);
    ~ReadTransaction();
    Q_DISABLE_COPY_MOVE(ReadTransaction)

    [[nodiscard]] Result<void> begin();

private:
    Database& m_database;
    bool m_isOpen = false;
};

} // namespace chinatech
