// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/refresh_lock.h"

#include <QFileInfo>

namespace chinatech {

RefreshLock::RefreshLock(const QString& database)
    : m_file{QFileInfo{database}.absolutePath() + QStringLiteral("/refresh.lock")}
{
    // A refresh may take long: the file is left over when its process is gone, not when it is old.
    m_file.setStaleLockTime(0);
}

bool RefreshLock::take()
{
    if (m_users == 0 && !m_file.tryLock() && m_file.error() == QLockFile::LockFailedError)
        return false;
    ++m_users;
    return true;
}

void RefreshLock::giveBack()
{
    if (--m_users == 0)
        m_file.unlock();
}

std::int64_t RefreshLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    m_file.getLockInfo(&process, &host, &program);
    return process;
}

} // namespace chinatech
