// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/refresh_worker.h"

#include "core/refresh/refresh_worker_inside.h"

#include <QCoreApplication>

namespace chinatech {

RefreshWorker::RefreshWorker(RefreshSetup setup, QObject* parent)
    : QObject{parent}
    , m_commands{std::make_unique<Mailbox<Command>>()}
    , m_news{std::make_unique<Mailbox<News>>()}
    , m_inside{std::make_unique<Inside>(std::move(setup), *m_commands, *m_news, *this)}
{
    // Registered here, before another thread posts it.
    static_cast<void>(Inside::wakeType());
    m_thread.setObjectName(QStringLiteral("refresh"));
    m_inside->moveToThread(&m_thread);
}

RefreshWorker::~RefreshWorker() { shutdown(); }

void RefreshWorker::refresh(const QStringList& symbols)
{
    if (!m_inside)
        return;
    ++m_running;
    send({Command::Kind::Refresh, symbols, {}, {}});
}

void RefreshWorker::cancel()
{
    if (isRunning())
        send({Command::Kind::Cancel, {}, {}, {}});
}

void RefreshWorker::check(const TypedListing& typed) { send({Command::Kind::Check, {}, {}, typed}); }

void RefreshWorker::setChoice(const FeedChoice& choice) { send({Command::Kind::Choose, {}, choice, {}}); }

void RefreshWorker::send(Command command)
{
    if (!m_inside)
        return;
    // Without a refresh the program has no such thread. Started before it is told anything: told to end, it may be gone
    // a moment later, and must not be started again.
    if (!m_thread.isRunning())
        m_thread.start();
    m_commands->put(std::move(command));
    QCoreApplication::postEvent(m_inside.get(), new QEvent{Inside::wakeType()});
}

bool RefreshWorker::event(QEvent* event)
{
    if (event->type() != Inside::wakeType())
        return QObject::event(event);
    for (News& news : m_news->takeAll()) {
        if (const auto* const progress = std::get_if<RefreshProgress>(&news.what)) {
            Q_EMIT progressed(*progress);
        } else if (const auto* const line = std::get_if<RefreshLine>(&news.what)) {
            Q_EMIT lineArrived(*line);
        } else if (const auto* const check = std::get_if<ListingCheck>(&news.what)) {
            Q_EMIT listingChecked(*check);
        } else if (const auto* const end = std::get_if<RefreshReport>(&news.what)) {
            --m_running;
            Q_EMIT finished(*end);
        }
    }
    return true;
}

void RefreshWorker::shutdown()
{
    if (!m_inside)
        return;
    if (m_thread.isRunning()) {
        send({Command::Kind::End, {}, {}, {}});
        m_thread.wait();
    }
    m_inside.reset();
    QCoreApplication::removePostedEvents(this);
    m_running = 0;
}

} // namespace chinatech
