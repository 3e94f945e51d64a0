// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/backup_control.h"
#include "app/data_jobs.h"
#include "app/first_load.h"
#include "app/job_runner.h"
#include "app/listing_control.h"
#include "app/refresh_control.h"
#include "app/store_watch.h"
#include "core/exchange/pack_import.h"
#include "core/settings/settings.h"
#include "core/storage/data_directory.h"
#include "ui/actions/preferences.h"
#include "ui/main_window.h"
#include "ui/session.h"

#include <memory>

namespace chinatech {

/// The composition root of the window: owns settings, session, window and the threads that read and write the store.
/// The window shows the newest years first; the rest of the history follows from the thread.
class Application : public QObject {
    Q_OBJECT
public:
    /// Where the program keeps its files, and what this run was asked for.
    struct Start {
        DataDirectory directory;
        std::optional<Language> language;   ///< nothing: the stored one, at first the system's
        std::optional<Day> asOf;
        RefreshControl::Network network;    ///< by default nothing leaves the machine
    };

    /// No settings: it opens them itself.
    explicit Application(Start start, std::unique_ptr<Settings> settings = nullptr);
    ~Application() override;

    /// Opens the store (made and filled with the sample at the first start) and makes the window, not yet shown.
    [[nodiscard]] Result<void> open();
    /// The same, where reading has begun before.
    [[nodiscard]] Result<void> open(FirstLoad load);
    /// Shows the window; once it has been painted, the older history is read.
    void show();
    /// Nothing of the store's history is still to come.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] Session& session() const { return *m_session; }
    [[nodiscard]] Preferences& preferences() const { return *m_preferences; }
    [[nodiscard]] Settings& settings() const { return *m_settings; }
    [[nodiscard]] RefreshControl& refresh() const { return *m_refresh; }
    [[nodiscard]] ListingControl& listings() const { return *m_listings; }
    [[nodiscard]] BackupControl& backup() const { return *m_backup; }
    [[nodiscard]] JobRunner& jobs() { return m_jobs; }

    /// Imports off the GUI thread; the window's banner says what came of it.
    void importPaths(const QStringList& paths);

    /// Reads the store anew if something else wrote to it: another window, or the command line. Asked for whenever the
    /// program comes to the front.
    void lookAgain();

    /// Says, once the window is there, that its store was damaged and what it shows now.
    void tellRestored(const Restored& restored);

    /// Threads first, then window, then what the window reads.
    void shutdown();

private:
    void loadEverything();
    void openDataFolder() const;
    void restart();
    void tellImported(const Result<ImportReport>& report);
    void tellUnread(const Error& error);

    Start m_start;
    std::unique_ptr<Settings> m_settings;
    JobRunner m_jobs;
    StoreWatch m_watch;
    bool m_whole = false;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DataJobs> m_dataJobs;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<BackupControl> m_backup;
    std::unique_ptr<RefreshControl> m_refresh;
    std::unique_ptr<ListingControl> m_listings;
};

/// Shows the window and runs until it is closed; returns the process's exit code.
[[nodiscard]] int runWindow(int argc, char** argv, const Options& options);

} // namespace chinatech
