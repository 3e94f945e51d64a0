// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_runner.h"

#include <QCoreApplication>
#include <QEvent>

namespace chinatech {

namespace {

QEvent::Type wakeType()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace

JobRunner::JobRunner(QObject* parent) : QObject{parent}
{
    // Registered here, in the owner's thread, before another thread posts it.
    (void)wakeType();
}

JobRunner::~JobRunner() { shutdown(); }

void JobRunner::run(Job job)
{
    if (m_isShutDown)
        return;
    ++m_open;
    {
        const std::lock_guard guard{m_mutex};
        m_jobs.push(std::move(job));
    }
    if (!m_thread.joinable())
        m_thread = std::jthread{[this](const std::stop_token& stop) { work(stop); }};
    m_wakeThread.notify_one();
}

void JobRunner::work(const std::stop_token& stop)
{
    while (true) {
        Job job;
        {
            std::unique_lock lock{m_mutex};
            if (!m_wakeThread.wait(lock, stop, [this] { return !m_jobs.empty(); }) || stop.stop_requested())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop();
        }
        m_deliveries.put(job(stop));
        QCoreApplication::postEvent(this, new QEvent{wakeType()});
    }
}

bool JobRunner::event(QEvent* event)
{
    if (event->type() != wakeType())
        return QObject::event(event);
    for (const Delivery& deliver : m_deliveries.takeAll()) {
        if (deliver && !m_isShutDown)
            deliver();
        if (--m_open == 0)
            Q_EMIT becameIdle();
    }
    return true;
}

void JobRunner::shutdown()
{
    m_isShutDown = true;
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
    QCoreApplication::removePostedEvents(this);
}

} // namespace chinatech
