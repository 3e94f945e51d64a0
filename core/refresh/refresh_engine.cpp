// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/refresh_engine.h"

#include "core/refresh/refresh_run.h"
#include "core/storage/database.h"
#include "core/storage/feed_log_store.h"

namespace chinatech {

RefreshEngine::RefreshEngine(Store& store, RequestQueue& queue, Clock& clock, FeedChoice choice)
    : m_store{store}, m_queue{queue}, m_clock{clock}, m_choice{std::move(choice)}
    , m_lock{std::make_shared<RefreshLock>(store.database().path())}
{
    // A ban is not forgotten by starting the program again.
    if (const auto health = readFeedHealth(m_store.database())) {
        for (const FeedHealth& known : *health)
            m_queue.restoreHealth(known);
    }
    m_queue.setHealthChanged([this](const FeedHealth& health) {
        static_cast<void>(writeFeedHealth(m_store.database(), health));
    });
    m_queue.setLog([this](const RequestLogEntry& entry) {
        static_cast<void>(appendRequestLog(m_store.database(), {entry}));
    });
}

RefreshEngine::~RefreshEngine()
{
    m_watch = {};
    cancel();
    m_queue.setHealthChanged({});
    m_queue.setLog({});
}

void RefreshEngine::setWatch(Watch watch) { m_watch = std::move(watch); }

void RefreshEngine::start(const QStringList& symbols)
{
    cancel();
    m_run = std::make_shared<Run>(m_store, m_queue, m_clock, m_choice, m_watch, m_lock);
    m_run->start(symbols);
}

void RefreshEngine::cancel()
{
    if (m_run && !m_run->isOver())
        m_run->cancel();
}

bool RefreshEngine::isRunning() const { return m_run && !m_run->isOver(); }

} // namespace chinatech
