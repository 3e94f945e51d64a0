// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sleep_watch.h"

#include <utility>

namespace chinatech {

namespace {

using namespace std::chrono_literals;

constexpr auto kPeriod = 30s;
constexpr auto kGap = 20s;

} // namespace

SleepWatch::SleepWatch(Clock& clock, std::function<void()> woke) : m_clock{clock}, m_woke{std::move(woke)} { look(); }

SleepWatch::~SleepWatch() { m_clock.cancel(m_timer); }

void SleepWatch::look()
{
    m_wall = m_clock.now();
    m_steady = m_clock.steady();
    m_timer = m_clock.after(kPeriod, [this] {
        const bool slept = (m_clock.now() - m_wall) - (m_clock.steady() - m_steady) > kGap;
        look();
        if (slept)
            m_woke();
    });
}

} // namespace chinatech
