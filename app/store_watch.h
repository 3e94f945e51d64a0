// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/data_directory.h"

#include <array>

namespace chinatech {

/// Whether the store's files were written since they were looked at last: by another window or by the command line. It may
/// say so of a write that changed nothing, never the other way.
class StoreWatch {
public:
    explicit StoreWatch(const DataDirectory& directory);

    /// What is there now is known.
    void note() { m_known = state(); }
    [[nodiscard]] bool hasChanged() const { return state() != m_known; }

private:
    /// Time of the last write (ms since 1970) and size (bytes) of the database and of its write-ahead log.
    using State = std::array<qint64, 4>;
    [[nodiscard]] State state() const;

    QString m_database;
    State m_known;
};

} // namespace chinatech
