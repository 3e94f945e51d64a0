// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
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

    enum class AtEnd { Forget, Finish };

    /// Finish: what the user entered goes into the store even where the program ends while the job waits.
    void run(Job job, AtEnd atEnd = AtEnd::Forget);
    /// No job waits or runs, and everything was delivered.
    [[nodiscard]] bool isIdle() const { return m_open == 0; }
    /// Asks the running job to stop, forgets the waiting ones but those to be finished, waits for the thread. Nothing is
    /// delivered afterwards.
    void shutdown();

Q_SIGNALS:
    void becameIdle();

protected:
    bool event(QEvent* event) override;

private:
    struct Waiting {
        Job job;
        AtEnd atEnd = AtEnd::Forget;
    };

    void work(const std::stop_token& stop);
    [[nodiscard]] std::optional<Job> next(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wakeThread;
    std::queue<Waiting> m_jobs;
    Mailbox<Delivery> m_deliveries;
    int m_open = 0;             ///< owner's thread only
    bool m_isShutDown = false;  ///< owner's thread only
    std::jthread m_thread;      ///< last: ends before what it uses
};

} // namespace chinatech
