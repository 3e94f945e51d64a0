// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

#include <cstdint>

namespace chinatech {

/// One refresh of a store at a time, whichever process runs it: a file beside the database. One that a process left
/// behind when it was killed holds nobody up. The runs of one engine share it, for one may begin while the one that it
/// cancelled still ends.
class RefreshLock {
public:
    explicit RefreshLock(const QString& database);

    /// False: another process refreshes. A folder that takes no such file is no hindrance: what cannot be stored there
    /// says so itself.
    [[nodiscard]] bool take();
    void giveBack();
    /// The number of the process that holds it, if it can be told.
    [[nodiscard]] std::int64_t holder() const;

private:
    QLockFile m_file;
    int m_users = 0;
};

} // namespace chinatech
