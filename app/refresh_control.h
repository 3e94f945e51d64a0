// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refresh/refresh_worker.h"
#include "core/settings/settings.h"
#include "ui/main_window.h"
#include "ui/session.h"

#include <QTimer>

#include <memory>

namespace chinatech {

/// The window's side of the background refresh: when it runs, what the window says of it, and what it shows afterwards.
/// At the start and then at the interval of the settings, on F5, and for one instrument from its menu.
class RefreshControl : public QObject {
    Q_OBJECT
public:
    /// How this run may ask, besides what the settings say.
    struct Network {
        bool isAllowed = false;     ///< false: nothing ever leaves the machine
        BaseUrls baseUrls;          ///< win over those of the settings
    };

    RefreshControl(const DataDirectory& directory, Network network, Session& session, Settings& settings,
                   MainWindow& window);
    ~RefreshControl() override;

    /// The first refresh, and the interval from then on.
    void begin();
    void refresh(const QStringList& symbols = {});
    void cancel();
    /// Asks the feeds about a listing, in the worker's thread; only where the network may be used.
    void check(const TypedListing& typed);
    [[nodiscard]] bool isAllowed() const;
    void shutdown();
    [[nodiscard]] bool isRunning() const { return m_worker && m_worker->isRunning(); }

Q_SIGNALS:
    /// A refresh has ended and what the store knows of the feeds may have changed; with changes, its figures as well.
    void ended(bool hasChanges);
    void listingChecked(const chinatech::ListingCheck& check);

private:
    void start(const QStringList& symbols, bool isAsked);
    void applySettings();
    void makeWorker();
    [[nodiscard]] FeedChoice choice() const;
    void onProgress(const RefreshProgress& progress);
    void onFinished(const RefreshReport& report);
    void takeBackTrouble();
    void tellTrouble(const RefreshReport& report);

    DataDirectory m_directory;
    Network m_network;
    Session& m_session;
    Settings& m_settings;
    MainWindow& m_window;
    QTimer m_interval;
    std::vector<FeedHealth> m_failing;      ///< of the refresh that was told of last
    int m_told = 0;                         ///< what the strip says of a refresh holds for the newest of these
    bool m_isAsked = false;         ///< the refresh that runs was asked for by hand
    std::unique_ptr<RefreshWorker> m_worker;
};

} // namespace chinatech
