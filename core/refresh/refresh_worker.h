// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/mailbox.h"
#include "core/refresh/feed_choice.h"
#include "core/refresh/listing_check.h"
#include "core/refresh/refresh_report.h"
#include "core/storage/store.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace chinatech {

/// How a worker asks.
struct RefreshSetup {
    DataDirectory directory;
    FeedChoice choice;
    bool allowHttp2 = false;
    /// Called in the worker's thread; nothing: the machine's own clock.
    std::function<std::unique_ptr<Clock>()> makeClock{};
};

/// The background refresh: a thread with its own network manager, store connection and clock, entered and left through
/// mailboxes alone. The worker itself belongs to the thread that makes it, and tells what happens in that thread.
class RefreshWorker : public QObject {
    Q_OBJECT
public:
    explicit RefreshWorker(RefreshSetup setup, QObject* parent = nullptr);
    /// Breaks off what is on the way and waits for the thread.
    ~RefreshWorker() override;

    /// One that still runs is cancelled first. No symbols: everything that is due.
    void refresh(const QStringList& symbols = {});
    void cancel();
    /// Asks the feeds about a listing, beside a refresh that may run; listingChecked() brings what they said.
    void check(const TypedListing& typed);
    /// From the next refresh on.
    void setChoice(const FeedChoice& choice);
    /// Between refresh() and finished().
    [[nodiscard]] bool isRunning() const { return m_running > 0; }
    void shutdown();

Q_SIGNALS:
    void progressed(const chinatech::RefreshProgress& progress);
    void lineArrived(const chinatech::RefreshLine& line);
    void finished(const chinatech::RefreshReport& report);
    void listingChecked(const chinatech::ListingCheck& check);

protected:
    bool event(QEvent* event) override;

private:
    class Inside;
    struct Command;
    struct News;

    void send(Command command);

    std::unique_ptr<Mailbox<Command>> m_commands;
    std::unique_ptr<Mailbox<News>> m_news;
    QThread m_thread;
    std::unique_ptr<Inside> m_inside;   ///< lives in m_thread
    int m_running = 0;                  ///< refreshes that were asked for and have not been told to have ended
};

} // namespace chinatech
