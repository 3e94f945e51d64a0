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

void JobRunner::run(Job job, AtEnd atEnd)
{
    if (m_isShutDown)
        return;
    ++m_open;
    {
        const std::lock_guard guard{m_mutex};
        m_jobs.push({std::move(job), atEnd});
    }
    if (!m_thread.joinable())
        m_thread = std::jthread{[this](const std::stop_token& stop) { work(stop); }};
    m_wakeThread.notify_one();
}

void JobRunner::work(const std::stop_token& stop)
{
    while (auto job = next(stop)) {
        m_deliveries.put((*job)(stop));
        QCoreApplication::postEvent(this, new QEvent{wakeType()});
    }
}

/// Waits for one; nothing once the end was asked for and what must be finished is.
std::optional<JobRunner::Job> JobRunner::next(const std::stop_token& stop)
{
    std::unique_lock lock{m_mutex};
    m_wakeThread.wait(lock, stop, [this] { return !m_jobs.empty(); });
    while (stop.stop_requested() && !m_jobs.empty() && m_jobs.front().atEnd == AtEnd::Forget)
        m_jobs.pop();
    if (m_jobs.empty())
        return std::nullopt;
    Job job = std::move(m_jobs.front().job);
    m_jobs.pop();
    return job;
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
