// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"

namespace chinatech {

WriteTransaction::WriteTransaction(Database& database)
    : m_database{database}
{
}

WriteTransaction::~WriteTransaction()
{
    // A full disk may have made SQLite roll back by itself.
    if (!m_isOpen || !m_database.isInTransaction())
        return;
    const auto undone = m_database.execute(m_isNested ? "ROLLBACK TO nested; RELEASE nested" : "ROLLBACK");
    Q_UNUSED(undone)
}

Result<void> WriteTransaction::begin()
{
    m_isNested = m_database.isInTransaction();
    auto begun = m_database.execute(m_isNested ? "SAVEPOINT nested" : "BEGIN IMMEDIATE");
    m_isOpen = begun.has_value();
    return begun;
}

Result<void> WriteTransaction::commit()
{
    auto committed = m_database.execute(m_isNested ? "RELEASE nested" : "COMMIT");
    m_isOpen = !committed;
    return committed;
}

ParentsKnown::ParentsKnown(Database& database) : m_database{database}
{
    static_cast<void>(m_database.execute("PRAGMA foreign_keys = OFF"));
}

ParentsKnown::~ParentsKnown() { static_cast<void>(m_database.execute("PRAGMA foreign_keys = ON")); }

ReadTransaction::ReadTransaction(Database& database)
    : m_database{database}
{
}

ReadTransaction::~ReadTransaction()
{
    if (!m_isOpen)
        return;
    const auto ended = m_database.execute("COMMIT");
    Q_UNUSED(ended)
}

Result<void> ReadTransaction::begin()
{
    if (m_database.isInTransaction())
        return {};
    auto begun = m_database.execute("BEGIN");
    m_isOpen = begun.has_value();
    return begun;
}

} // namespace chinatech
