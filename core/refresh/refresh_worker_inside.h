// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sleep_watch.h"
#include "core/base/system_clock.h"
#include "core/net/qt_http_client.h"
#include "core/net/request_queue.h"
#include "core/refresh/refresh_engine.h"
#include "core/refresh/refresh_worker.h"

#include <QEvent>

#include <variant>

namespace chinatech {

/// What the worker is told.
struct RefreshWorker::Command {
    enum class Kind { Refresh, Cancel, Check, Choose, End };

    Kind kind{};
    QStringList symbols;
    std::optional<FeedChoice> choice;
    std::optional<TypedListing> listing;
};

/// What the worker tells.
struct RefreshWorker::News {
    std::variant<RefreshProgress, RefreshLine, RefreshReport, ListingCheck> what;
};

/// The part that lives in the thread: everything it owns is made there and ends there.
class RefreshWorker::Inside : public QObject {
public:
    Inside(RefreshSetup setup, Mailbox<Command>& commands, Mailbox<News>& news, QObject& outside);
    ~Inside() override;

    /// Wakes the thread for a command, or the outside for news; carries nothing.
    static QEvent::Type wakeType();

protected:
    bool event(QEvent* event) override;

private:
    struct Engine;

    void obey(const Command& command);
    void refresh(const QStringList& symbols);
    void cancel();
    void check(const TypedListing& typed);
    [[nodiscard]] Result<void> prepare();
    void tell(News news);
    void tellEnd(const RefreshReport& report);
    void wakeUp();

    RefreshSetup m_setup;
    Mailbox<Command>& m_commands;
    Mailbox<News>& m_news;
    QObject& m_outside;
    std::unique_ptr<Engine> m_engine;
    bool m_isOutdated = false;      ///< the engine was made for another choice of feeds
    int m_checks = 0;               ///< listings that are being asked about
    int m_restarts = 0;             ///< cancelled only to be asked again: their ends are no news
};

} // namespace chinatech
