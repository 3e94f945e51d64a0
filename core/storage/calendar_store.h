// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/trading_calendar.h"
#include "core/storage/statement.h"

#include <QHash>

#include <vector>

namespace chinatech {

class Database;

/// All calendar lines by exchange, then day.
[[nodiscard]] Result<std::vector<CalendarDay>> readCalendarDays(Database& database);

/// Writes calendar lines one by one; a line of the same exchange and day is replaced.
class CalendarWriter {
public:
    explicit CalendarWriter(Database& database);

    [[nodiscard]] Result<void> write(const CalendarDay& line);
    [[nodiscard]] Result<void> remove(const QString& exchange, DayRange span);

private:
    Statement m_upsert;
    Statement m_remove;
};

/// The calendars by calendarKey(), with the closures nobody announced: a session foretold by rule alone that has no
/// bar of its exchange, while at least two instruments have one on the session before it and on the one after.
/// Shanghai and Shenzhen, if they have no lines, get one calendar of the days on which any of their listings has a bar.
[[nodiscard]] Result<QHash<QString, TradingCalendar>> readCalendars(Database& database);

} // namespace chinatech
