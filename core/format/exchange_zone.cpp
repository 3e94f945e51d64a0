// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/exchange_zone.h"

#include "core/market/trading_calendar.h"

namespace chinatech {

bool isSummerInNewYork(Day day)
{
    const Day march{day.year(), 3, 1};
    const Day november{day.year(), 11, 1};
    const auto firstSunday = [](Day month) { return month + (7 - month.weekday()) % 7; };
    return day >= firstSunday(march) + 7 && day < firstSunday(november);
}

QString exchangeZone(const QString& exchange, Day day)
{
    const QString key = calendarKey(exchange);
    if (key == QLatin1String("HKEX"))
        return QStringLiteral("HKT");
    if (key == QLatin1String("NYSE"))
        return isSummerInNewYork(day) ? QStringLiteral("EDT") : QStringLiteral("EST");
    return key == QLatin1String("SSE") ? QStringLiteral("CST") : QString();
}

} // namespace chinatech
