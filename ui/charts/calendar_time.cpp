// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendar_time.h"

#include <algorithm>

namespace chinatech {

namespace {

/// Every day from the first session to the last, or to today.
std::vector<Day> calendarDays(const std::vector<Day>& axis, std::optional<Day> today)
{
    Day last = axis.back();
    if (today && *today > last && *today - last <= kDaysToToday)
        last = *today;
    std::vector<Day> days;
    days.reserve(static_cast<std::size_t>(last - axis.front() + 1));
    for (Day day = axis.front(); day <= last; ++day)
        days.push_back(day);
    return days;
}

/// Positions on the axis of sessions become positions on that of days.
void move(std::vector<int>& positions, const std::vector<Day>& axis)
{
    for (int& position : positions)
        position = axis[static_cast<std::size_t>(position)] - axis.front();
}

void move(ProvisionalPoint& point, const std::vector<Day>& axis)
{
    if (point)
        point->setX(axis[static_cast<std::size_t>(point->x())] - axis.front());
}

void move(std::vector<PaneContent>& panes, const std::vector<Day>& axis)
{
    for (PaneContent& pane : panes) {
        for (ChartSeries& series : pane.series)
            move(series.x, axis);
    }
}

} // namespace

void toCalendarTime(PriceContent& content, std::optional<Day> today)
{
    if (content.axis.empty())
        return;
    move(content.x, content.axis);
    for (ChartSeries& overlay : content.overlays)
        move(overlay.x, content.axis);
    move(content.provisional, content.axis);
    move(content.panes, content.axis);
    content.axis = calendarDays(content.axis, today);
}

void toCalendarTime(CompareContent& content, std::optional<Day> today)
{
    if (content.axis.empty())
        return;
    for (ChartLine& line : content.lines) {
        move(line.data.x, content.axis);
        move(line.provisional, content.axis);
    }
    move(content.panes, content.axis);
    content.axis = calendarDays(content.axis, today);
}

} // namespace chinatech
