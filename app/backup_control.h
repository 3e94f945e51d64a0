// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job_runner.h"
#include "core/base/error.h"
#include "core/storage/data_directory.h"
#include "ui/dialogs/start_failure.h"
#include "ui/main_window.h"
#include "ui/session.h"

namespace chinatech {

/// A copy of the store where the reader wants it: asks where, writes it off the GUI thread, and says in the banner what
/// came of it. And the way back from one: where the store turns out to be damaged, the newest sound copy is offered.
class BackupControl : public QObject {
    Q_OBJECT
public:
    BackupControl(DataDirectory directory, JobRunner& jobs, Session& session, MainWindow& window);

    /// Suggests the folder of backups, from which a damaged store is restored.
    void ask();
    void backUp(const QString& path);

    /// Offers the newest sound backup in the banner where it can cure the error; else nothing happens.
    void offerRestore(const Error& error);
    void tellRestored(const Restored& restored);

Q_SIGNALS:
    /// The store was exchanged: what is open reads the old one.
    void restartRequested();

private:
    void restore(const Backup& backup);
    void tell(const QString& path, const Result<qint64>& bytes);

    DataDirectory m_directory;
    JobRunner& m_jobs;
    Session& m_session;
    MainWindow& m_window;
};

} // namespace chinatech
