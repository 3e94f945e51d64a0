// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <queue>
#include <stop_token>
#include <thread>

namespace chinatech {

/// Runs jobs one after another on a thread of its own. A job gives back what is to be done with its result in the
/// thread that owns the runner. The thread starts with the first job and ends with shutdown().
class JobRunner : public QObject {
    Q_OBJECT
public:
    using Delivery = std::function<void()>;
    using Job = std::function<Delivery(std::stop_token stop)>;

    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    void run(Job job);
    /// No job waits or runs, and everything was delivered.
    [[nodiscard]] bool isIdle() const { return m_open == 0; }
    /// Asks the running job to stop, forgets the waiting ones, waits for the thread. Nothing is delivered afterwards.
    void shutdown();

Q_SIGNALS:
    void becameIdle();

protected:
    bool event(QEvent* event) override;

private:
    void work(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wakeThread;
    std::queue<Job> m_jobs;
    Mailbox<Delivery> m_deliveries;
    int m_open = 0;             ///< owner's thread only
    bool m_isShutDown = false;  ///< owner's thread only
    std::jthread m_thread;      ///< last: ends before what it uses
};

} // namespace chinatech
