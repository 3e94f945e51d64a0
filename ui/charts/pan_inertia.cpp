// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pan_inertia.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr qint64 kWindow = 100;         ///< ms before the release that tell its speed
constexpr double kDecay = 260;          ///< ms in which the speed falls to 1/e
constexpr double kLeastSpeed = 0.15;    ///< px/ms: slower is no throw
constexpr double kStill = 0.01;         ///< px/ms: it has come to rest

} // namespace

void PanInertia::press(double x, qint64 time)
{
    m_count = 0;
    m_speed = 0;
    move(x, time);
}

void PanInertia::move(double x, qint64 time)
{
    if (m_count == m_places.size()) {
        std::ranges::rotate(m_places, m_places.begin() + 1);
        --m_count;
    }
    m_places[m_count++] = {x, time};
}

bool PanInertia::release(qint64 time)
{
    m_speed = 0;
    const auto end = m_places.begin() + static_cast<std::ptrdiff_t>(m_count);
    const auto first = std::find_if(m_places.begin(), end, [time](const Place& place) { return time - place.time <= kWindow; });
    if (first == end || first + 1 == end)
        return false;
    const Place& last = *(end - 1);
    const auto lasted = static_cast<double>(std::max<qint64>(time - first->time, 1));
    m_speed = (last.x - first->x) / lasted;
    if (std::abs(m_speed) < kLeastSpeed)
        m_speed = 0;
    return m_speed != 0;
}

double PanInertia::runAfter(qint64 elapsed) const
{
    return m_speed * kDecay * (1 - std::exp(-static_cast<double>(elapsed) / kDecay));
}

bool PanInertia::isOverAfter(qint64 elapsed) const
{
    return std::abs(m_speed) * std::exp(-static_cast<double>(elapsed) / kDecay) < kStill;
}

} // namespace chinatech
