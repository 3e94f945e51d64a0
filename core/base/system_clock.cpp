// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"

#include <QObject>
#include <QThread>
#include <QTimerEvent>

#include <algorithm>
#include <map>

namespace chinatech {
namespace {

SteadyTime steadyNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now());
}

} // namespace

/// The calls that are due some day, by number. One Qt timer each; Qt takes milliseconds as int, so a wait of weeks is
/// made of several.
class SystemClock::Waiting : public QObject {
public:
    int add(std::chrono::milliseconds delay, std::function<void()> call)
    {
        Q_ASSERT(QThread::currentThread() == thread());
        const int number = ++m_last;
        const SteadyTime due = steadyNow() + std::max(delay, std::chrono::milliseconds{0});
        m_calls.emplace(number, Call{due, arm(due), std::move(call)});
        return number;
    }

    void remove(int number)
    {
        Q_ASSERT(QThread::currentThread() == thread());
        const auto found = m_calls.find(number);
        if (found == m_calls.end())
            return;
        killTimer(found->second.timer);
        m_calls.erase(found);
    }

protected:
    void timerEvent(QTimerEvent* event) override
    {
        killTimer(event->timerId());
        const auto found = std::ranges::find_if(
            m_calls, [event](const auto& entry) { return entry.second.timer == event->timerId(); });
        if (found == m_calls.end())
            return;
        if (found->second.due > steadyNow()) {
            found->second.timer = arm(found->second.due);
            return;
        }
        const std::function<void()> call = std::move(found->second.call);
        m_calls.erase(found);
        call();     // last: it may end the clock
    }

private:
    struct Call {
        SteadyTime due;
        int timer;
        std::function<void()> call;
    };

    int arm(SteadyTime due)
    {
        constexpr std::chrono::milliseconds longest = std::chrono::hours{24};
        return startTimer(std::clamp(due - steadyNow(), std::chrono::milliseconds{0}, longest), Qt::PreciseTimer);
    }

    std::map<int, Call> m_calls;
    int m_last = 0;
};

SystemClock::SystemClock() : m_waiting{std::make_unique<Waiting>()} {}

SystemClock::~SystemClock() = default;

WallTime wallNow() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

WallTime SystemClock::now() const { return wallNow(); }

SteadyTime SystemClock::steady() const { return steadyNow(); }

int SystemClock::after(std::chrono::milliseconds delay, std::function<void()> call)
{
    return m_waiting->add(delay, std::move(call));
}

void SystemClock::cancel(int number) { m_waiting->remove(number); }

} // namespace chinatech
