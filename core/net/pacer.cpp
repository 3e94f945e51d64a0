// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pacer.h"

#include <algorithm>

namespace chinatech {

void Pacer::started(SteadyTime now)
{
    ++m_onWire;
    m_next = std::max(m_next, now + m_policy.interval);
}

void Pacer::finished()
{
    Q_ASSERT(m_onWire > 0);
    --m_onWire;
}

void Pacer::holdUntil(SteadyTime time) { m_heldUntil = std::max(m_heldUntil, time); }

} // namespace chinatech
