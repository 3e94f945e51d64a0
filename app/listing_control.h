// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/job_runner.h"
#include "app/refresh_control.h"
#include "ui/dialogs/add_listing_dialog.h"

#include <QPointer>

namespace chinatech {

/// Adds listings by their code and removes them again: the dialog asks, the refresh worker checks, a job writes, and the
/// session gets the market that came of it.
class ListingControl : public QObject {
    Q_OBJECT
public:
    ListingControl(DataDirectory directory, JobRunner& jobs, RefreshControl& refresh, Session& session, MainWindow& window);

    void open();
    [[nodiscard]] AddListingDialog* dialog() const { return m_dialog; }

private:
    void check(const QString& typed);
    void onChecked(const ListingCheck& check);
    void add(const FoundListing& found);
    void remove(const QString& symbol);
    void tellFailed(const QString& what, const Error& error);

    DataDirectory m_directory;
    JobRunner& m_jobs;
    RefreshControl& m_refresh;
    Session& m_session;
    MainWindow& m_window;
    QPointer<AddListingDialog> m_dialog;
};

} // namespace chinatech
