// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/request_queue.h"
#include "core/refresh/feed_choice.h"
#include "core/refresh/plan.h"
#include "core/refresh/refresh_lock.h"
#include "core/refresh/refresh_report.h"
#include "core/storage/store.h"

#include <functional>
#include <memory>

namespace chinatech {

/// Brings the store up to date: plans, asks the feeds, checks, writes, one transaction an instrument. Lives in the
/// thread that owns the store's connection, the queue and the clock; calls back in it, never from within start().
class RefreshEngine {
public:
    struct Watch {
        std::function<void(const RefreshLine&)> line;
        std::function<void(const RefreshProgress&)> progress;
        std::function<void(const RefreshReport&)> finished;     ///< once a start()
    };

    RefreshEngine(Store& store, RequestQueue& queue, Clock& clock, FeedChoice choice);
    ~RefreshEngine();

    void setWatch(Watch watch);
    /// Another refresh that still runs is cancelled first; one of another process is let be, and nothing is asked for.
    /// No symbols: everything that is due.
    void start(const QStringList& symbols);
    /// What was finished stays; what is on the way is reported as cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const;

private:
    class Run;

    Store& m_store;
    RequestQueue& m_queue;
    Clock& m_clock;
    FeedChoice m_choice;
    Watch m_watch;
    std::shared_ptr<RefreshLock> m_lock;
    std::shared_ptr<Run> m_run;
};

} // namespace chinatech
