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

std::optional<Day> localDay(const QString& exchange, WallTime now)
{
    const auto hours = exchangeHours(exchange);
    if (!hours)
        return std::nullopt;
    SessionZone zone{hours->zone};
    return zone.isValid() ? std::optional{zone.at(now).day} : std::nullopt;
}

bool isSessionOver(const QString& exchange, Day day, WallTime now)
{
    const auto hours = exchangeHours(exchange);
    SessionZone zone{hours ? hours->zone : QByteArrayLiteral("Etc/GMT+12")};
    const SessionZone::Local local = zone.at(now);
    if (!hours || !zone.isValid())
        return day < local.day;
    return day < local.day
        || (day == local.day && std::chrono::seconds{local.secondOfDay} >= hours->closes + kSettling);
}

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
