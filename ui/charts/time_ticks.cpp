// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_ticks.h"

#include "core/format/dates.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kDayPixels = 34;       ///< from here on every session has its number
constexpr double kWeekPixels = 20;      ///< narrower weeks are counted in months
constexpr double kQuarterPixels = 34;
constexpr double kYearPixels = 40;
constexpr int kDaysOfYear = 380;        ///< "over one year", with some air for a base before a holiday

Day monday(Day day) { return day - (day.weekday() - 1); }

bool beginsYear(std::span<const Day> axis, int index)
{
    const auto i = static_cast<std::size_t>(index);
    return index > 0 && axis[i].year() != axis[i - 1].year();
}

bool beginsQuarter(std::span<const Day> axis, int index)
{
    return beginsMonth(axis, index) && axis[static_cast<std::size_t>(index)].month() % 3 == 1;
}

QString yearLabel(Day day) { return QString::number(day.year()); }

void addDays(TimeTicks& ticks, std::span<const Day> axis, std::pair<int, int> visible, Language language)
{
    bool first = true;
    for (int i = visible.first; i <= visible.second; ++i) {
        const Day day = axis[static_cast<std::size_t>(i)];
        if (ticks.step == TimeStep::Days || beginsWeek(axis, i))
            ticks.upper.push_back({i, QString::number(day.dayOfMonth()), false});
        if (!beginsMonth(axis, i))
            continue;
        ticks.hairlines.push_back(i);
        const bool withYear = first || day.month() == 1;
        ticks.lower.push_back({i, withYear ? formatMonthOfYear(day, language) : formatMonth(day, language), true});
        first = false;
    }
}

void addMonths(TimeTicks& ticks, std::span<const Day> axis, std::pair<int, int> visible, Language language)
{
    for (int i = visible.first; i <= visible.second; ++i) {
        const bool begins = ticks.step == TimeStep::Months ? beginsMonth(axis, i) : beginsQuarter(axis, i);
        if (!begins)
            continue;
        const Day day = axis[static_cast<std::size_t>(i)];
        const bool isYear = beginsYear(axis, i);
        ticks.upper.push_back({i, isYear ? yearLabel(day) : formatMonth(day, language), isYear});
        ticks.hairlines.push_back(i);
    }
}

void addYears(TimeTicks& ticks, const ChartGeometry& geometry, std::span<const Day> axis, std::pair<int, int> visible)
{
    const double yearPixels = geometry.pixelsPerSession() * 250;
    int every = 1;
    for (const int candidate : {1, 2, 5, 10, 20}) {
        every = candidate;
        if (yearPixels * candidate >= kYearPixels)
            break;
    }
    for (int i = visible.first; i <= visible.second; ++i) {
        if (!beginsYear(axis, i) || axis[static_cast<std::size_t>(i)].year() % every != 0)
            continue;
        ticks.upper.push_back({i, yearLabel(axis[static_cast<std::size_t>(i)]), true});
        ticks.hairlines.push_back(i);
    }
}

} // namespace

bool beginsWeek(std::span<const Day> axis, int index)
{
    const auto i = static_cast<std::size_t>(index);
    return index > 0 && monday(axis[i]) != monday(axis[i - 1]);
}

bool beginsMonth(std::span<const Day> axis, int index)
{
    const auto i = static_cast<std::size_t>(index);
    return index > 0 && (axis[i].month() != axis[i - 1].month() || axis[i].year() != axis[i - 1].year());
}

TimeStep timeStep(const ChartGeometry& geometry, std::span<const Day> axis)
{
    const auto [first, last] = geometry.visibleIndices(axis.size());
    const double session = geometry.pixelsPerSession();
    if (first > last)
        return TimeStep::Weeks;
    const int days = axis[static_cast<std::size_t>(last)] - axis[static_cast<std::size_t>(first)];
    if (days <= kDaysOfYear) {
        // By the calendar, not by sessions: the bundled sample has far fewer of those than weeks.
        const double week = geometry.plot.width() * 7 / std::max(days, 1);
        if (session >= kDayPixels)
            return TimeStep::Days;
        return week >= kWeekPixels ? TimeStep::Weeks : TimeStep::Months;
    }
    const double quarter = geometry.plot.width() * 91 / days;
    return quarter >= kQuarterPixels ? TimeStep::Quarters : TimeStep::Years;
}

TimeTicks timeTicks(const ChartGeometry& geometry, std::span<const Day> axis, Language language)
{
    TimeTicks ticks;
    const auto visible = geometry.visibleIndices(axis.size());
    if (axis.empty() || visible.first > visible.second)
        return ticks;
    ticks.step = timeStep(geometry, axis);
    const Day left = axis[static_cast<std::size_t>(visible.first)];
    switch (ticks.step) {
    case TimeStep::Days:
    case TimeStep::Weeks:
        addDays(ticks, axis, visible, language);
        ticks.context = formatMonthOfYear(left, language);
        break;
    case TimeStep::Months:
    case TimeStep::Quarters:
        addMonths(ticks, axis, visible, language);
        ticks.context = yearLabel(left);
        break;
    case TimeStep::Years:
        addYears(ticks, geometry, axis, visible);
        break;
    }
    return ticks;
}

} // namespace chinatech
