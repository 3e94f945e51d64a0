// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job_runner.h"
#include "core/base/error.h"
#include "core/storage/data_directory.h"
#include "ui/main_window.h"
#include "ui/session.h"

namespace chinatech {

/// A copy of the store where the reader wants it: asks where, writes it off the GUI thread, and says in the banner what
/// came of it.
class BackupControl : public QObject {
    Q_OBJECT
public:
    BackupControl(DataDirectory directory, JobRunner& jobs, Session& session, MainWindow& window);

    /// Suggests the folder of backups, from which a damaged store is restored.
    void ask();
    void backUp(const QString& path);

private:
    void tell(const QString& path, const Result<qint64>& bytes);

    DataDirectory m_directory;
    JobRunner& m_jobs;
    Session& m_session;
    MainWindow& m_window;
};

} // namespace chinatech
