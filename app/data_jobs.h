// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job_runner.h"
#include "core/storage/data_directory.h"
#include "ui/dialogs/event_dialog.h"
#include "ui/session.h"

namespace chinatech {

/// Does for the window what its thread must not: reads the report from the store, writes the user's word on bars in
/// quarantine and the user's own events. Session's signals ask, Session gets the answers.
class DataJobs : public QObject {
    Q_OBJECT
public:
    DataJobs(Session& session, JobRunner& jobs, DataDirectory directory, QObject* parent = nullptr);
    ~DataJobs() override;
    Q_DISABLE_COPY_MOVE(DataJobs)

    /// A wish while a reading is under way reads once more after it: that one may have looked before what the wish is about.
    void readReport();
    /// Then reads market and report again.
    void decide(const std::vector<DoubtDecision>& decisions);
    /// Then reads the market again.
    void changeEvents(const std::vector<OwnEventChange>& changes);
    void readReplacements(const ReplacementAnswer& answer);
    /// The session has them already; it is told only if they could not be kept.
    void keepDrawings(const std::vector<DrawingChange>& changes);

Q_SIGNALS:
    void failed(const chinatech::Error& error);

private:
    Session& m_session;
    JobRunner& m_jobs;
    DataDirectory m_directory;
    bool m_isReading = false;
    bool m_isWantedAgain = false;   ///< while m_isReading
};

} // namespace chinatech
