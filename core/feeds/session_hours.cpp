// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/session_hours.h"

#include "core/feeds/session_zone.h"

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

struct Line {
    QStringView exchange;
    const char* zone;
    minutes opens;
    minutes closes;
};

constexpr std::array<Line, 6> kExchanges{{
    {u"HKEX", "Asia/Hong_Kong", hours{9} + minutes{30}, hours{16} + minutes{10}},
    {u"NYSE", "America/New_York", hours{9} + minutes{30}, hours{16}},
    {u"NASDAQ", "America/New_York", hours{9} + minutes{30}, hours{16}},
    {u"AMEX", "America/New_York", hours{9} + minutes{30}, hours{16}},
    {u"SSE", "Asia/Shanghai", hours{9} + minutes{30}, hours{15}},
    {u"SZSE", "Asia/Shanghai", hours{9} + minutes{30}, hours{15}},
}};

} // namespace

std::optional<ExchangeHours> exchangeHours(const QString& exchange)
{
    const auto* const found = std::ranges::find(kExchanges, QStringView{exchange}, &Line::exchange);
    if (found == kExchanges.end())
        return std::nullopt;
    return ExchangeHours{found->zone, found->opens, found->closes};
}

SessionClock::SessionClock(const QString& exchange, WallTime now)
{
    const auto hours = exchangeHours(exchange);
    SessionZone zone{hours ? hours->zone : QByteArray()};
    if (!hours || !zone.isValid()) {
        const auto behind = std::chrono::hours{12};     // the last zone to end a day
        const auto ahead = std::chrono::hours{14};      // the first one to begin it
        m_newest = Day{std::chrono::floor<std::chrono::days>(now + ahead)};
        m_lastOver = Day{std::chrono::floor<std::chrono::days>(now - behind)} - 1;
        return;
    }
    const SessionZone::Local local = zone.at(now);
    m_today = local.day;
    m_newest = local.day;
    const bool isClosed = std::chrono::seconds{local.secondOfDay} >= hours->closes + kSettling;
    m_lastOver = isClosed ? local.day : local.day - 1;
}

std::optional<Day> localDay(const QString& exchange, WallTime now) { return SessionClock{exchange, now}.today(); }

bool isSessionOver(const QString& exchange, Day day, WallTime now) { return SessionClock{exchange, now}.isOver(day); }

bool isWithinHours(const QString& exchange, WallTime now)
{
    const auto hours = exchangeHours(exchange);
    if (!hours)
        return false;
    SessionZone zone{hours->zone};
    const SessionZone::Local local = zone.at(now);
    const std::chrono::seconds clock{local.secondOfDay};
    return !local.day.isWeekend() && clock >= hours->opens && clock < hours->closes;
}

} // namespace chinatech
