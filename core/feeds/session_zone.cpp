// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/session_zone.h"

#include <QDateTime>

#include <limits>

namespace chinatech {

namespace {

constexpr std::int64_t kSecondsADay = 86'400;

} // namespace

void SessionZone::resolve(std::int64_t unixSeconds)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC);
    m_offset = m_zone.offsetFromUtc(utc);
    m_from = std::numeric_limits<std::int64_t>::min();
    m_to = std::numeric_limits<std::int64_t>::max();
    if (!m_zone.hasTransitions())
        return;
    // "Previous" excludes the very moment of a transition.
    const QTimeZone::OffsetData before = m_zone.previousTransition(utc.addSecs(1));
    const QTimeZone::OffsetData after = m_zone.nextTransition(utc);
    if (before.atUtc.isValid())
        m_from = before.atUtc.toSecsSinceEpoch();
    if (after.atUtc.isValid())
        m_to = after.atUtc.toSecsSinceEpoch();
}

SessionZone::Local SessionZone::at(std::int64_t unixSeconds)
{
    if (unixSeconds < m_from || unixSeconds >= m_to)
        resolve(unixSeconds);
    const std::int64_t local = unixSeconds + m_offset;
    std::int64_t days = local / kSecondsADay;
    if (local % kSecondsADay < 0)
        --days;
    return {Day{static_cast<std::int32_t>(days)}, static_cast<int>(local - days * kSecondsADay)};
}

SessionZone::Local SessionZone::at(WallTime time)
{
    return at(std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count());
}

std::int64_t SessionZone::toUnixSeconds(Day day, int secondOfDay)
{
    const std::int64_t asUtc = day.epochDays() * kSecondsADay + secondOfDay;
    // Offsets are below a day; the second look corrects for a change of the clock in between.
    (void)at(asUtc);
    const std::int64_t guess = asUtc - m_offset;
    (void)at(guess);
    return asUtc - m_offset;
}

} // namespace chinatech
