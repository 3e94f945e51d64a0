// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_watch.h"

#include <QDateTime>
#include <QFileInfo>

namespace chinatech {

StoreWatch::StoreWatch(const DataDirectory& directory)
    : m_database{directory.database}
    , m_known{state()}
{
}

StoreWatch::State StoreWatch::state() const
{
    const QFileInfo database{m_database};
    // Whoever opens the store to read makes an empty log: nobody wrote yet.
    const QFileInfo log{m_database + QStringLiteral("-wal")};
    const qint64 logged = log.size() > 0 ? log.lastModified().toMSecsSinceEpoch() : 0;
    return {database.lastModified().toMSecsSinceEpoch(), database.size(), logged, log.size()};
}

} // namespace chinatech
