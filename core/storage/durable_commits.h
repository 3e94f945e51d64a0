// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace chinatech {

/// While it lives commits are on disk when they return: for what the user entered. What feeds deliver can be fetched again
/// and does without.
class DurableCommits {
public:
    explicit DurableCommits(Database& database)
        : m_database{database}
    {
    }
    ~DurableCommits() { static_cast<void>(m_database.execute("PRAGMA synchronous = NORMAL")); }
    Q_DISABLE_COPY_MOVE(DurableCommits)

    [[nodiscard]] Result<void> begin() { return m_database.execute("PRAGMA synchronous = FULL"); }

private:
    Database& m_database;
};

} // namespace chinatech
