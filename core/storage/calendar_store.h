// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/trading_calendar.h"

#include <QHash>

#include <vector>

namespace chinatech {

class Database;

/// All calendar lines by exchange, then day.
[[nodiscard]] Result<std::vector<CalendarDay>> readCalendarDays(Database& database);

/// A line of the same exchange and day is replaced.
[[nodiscard]] Result<void> writeCalendarDay(Database& database, const CalendarDay& line);
[[nodiscard]] Result<void> removeCalendarDays(Database& database, const QString& exchange, DayRange span);

/// The calendars by calendarKey(), with the closures nobody announced: a session foretold by rule alone that has no
/// bar of its exchange, while at least two instruments have one on the session before it and on the one after.
[[nodiscard]] Result<QHash<QString, TradingCalendar>> readCalendars(Database& database);

} // namespace chinatech
