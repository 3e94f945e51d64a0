// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/fixing_days.h"

namespace chinatech {

namespace {

/// The Gregorian rule as Meeus and others give it.
Day easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
    const int late = (golden + 11 * moon + 22 * weekday) / 451;
    const int days = moon + weekday - 7 * late + 114;
    return Day{year, static_cast<unsigned>(days / 31), static_cast<unsigned>(days % 31 + 1)};
}

} // namespace

bool isFixingDay(Day day)
{
    if (day.isWeekend())
        return false;
    const int year = day.year();
    if (day == Day{year, 1, 1} || day == Day{year, 5, 1} || day == Day{year, 12, 25} || day == Day{year, 12, 26})
        return false;
    const Day easter = easterSunday(year);
    return day != easter - 2 && day != easter + 1;
}

Day lastFixingDayOnOrBefore(Day day)
{
    while (!isFixingDay(day))
        day = day - 1;
    return day;
}

} // namespace chinatech
