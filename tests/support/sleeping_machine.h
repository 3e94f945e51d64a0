// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_clock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <semaphore>
#include <utility>

namespace chinatech::testing {

/// A machine that sleeps when a test says so, for a thread that makes its own clock. Its waits of up to some seconds, as
/// between two requests, pass at once; longer ones only when the machine wakes.
class SleepingMachine {
public:
    explicit SleepingMachine(WallTime begin) : m_begin{begin} {}
    Q_DISABLE_COPY_MOVE(SleepingMachine)

    /// Made in the thread that asks for the time; the machine outlives it.
    [[nodiscard]] std::unique_ptr<Clock> makeClock()
    {
        auto clock = std::make_unique<ThreadClock>(m_begin, m_hold);
        m_clock = clock.get();
        return clock;
    }

    /// Eight hours, then half a minute awake: seen by the clock's thread, later. There is a clock, and it stays that long.
    void sleep()
    {
        QObject* const clock = m_clock.load();
        Q_ASSERT(clock);
        QCoreApplication::postEvent(clock, new QEvent{kSleep});
    }

    /// What this does to the clock's thread, that thread finds all at once: it stands still meanwhile.
    void whileHeld(const std::function<void()>& act)
    {
        QObject* const clock = m_clock.load();
        Q_ASSERT(clock);
        QCoreApplication::postEvent(clock, new QEvent{kHold});
        m_hold.began.acquire();
        act();
        m_hold.over.release();
    }

private:
    static constexpr auto kSleep = QEvent::User;
    static constexpr auto kPass = static_cast<QEvent::Type>(QEvent::User + 1);
    static constexpr auto kHold = static_cast<QEvent::Type>(QEvent::User + 2);

    struct Hold {
        std::binary_semaphore began{0};
        std::binary_semaphore over{0};
    };

    class ThreadClock final : public QObject, public Clock {
    public:
        ThreadClock(WallTime begin, Hold& hold) : m_hold{hold} { m_time.setWall(begin); }

        [[nodiscard]] WallTime now() const override { return m_time.now(); }
        [[nodiscard]] SteadyTime steady() const override { return m_time.steady(); }
        void cancel(int number) override { m_time.cancel(number); }
        int after(std::chrono::milliseconds delay, std::function<void()> call) override
        {
            if (delay <= std::chrono::seconds{10}) {
                m_pass = std::max(m_pass, delay);
                QCoreApplication::postEvent(this, new QEvent{kPass});
            }
            return m_time.after(delay, std::move(call));
        }

    protected:
        bool event(QEvent* event) override
        {
            if (event->type() == kPass) {
                m_time.advance(std::exchange(m_pass, {}));
            } else if (event->type() == kSleep) {
                m_time.sleep(std::chrono::hours{8});
                m_time.advance(std::chrono::seconds{30});
            } else if (event->type() == kHold) {
                m_hold.began.release();
                m_hold.over.acquire();
            } else {
                return QObject::event(event);
            }
            return true;
        }

    private:
        FakeClock m_time;
        Hold& m_hold;
        std::chrono::milliseconds m_pass{};
    };

    WallTime m_begin;
    Hold m_hold;
    std::atomic<QObject*> m_clock = nullptr;
};

} // namespace chinatech::testing
