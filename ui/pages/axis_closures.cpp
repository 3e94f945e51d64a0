// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/axis_closures.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct AxisClosureText {
    Q_DECLARE_TR_FUNCTIONS(AxisClosureText)
};

QString closedText(const QString& exchange)
{
    if (exchange == QLatin1String("HKEX"))
        return AxisClosureText::tr("Hong Kong closed");
    if (exchange == QLatin1String("NYSE"))
        return AxisClosureText::tr("New York closed");
    return AxisClosureText::tr("%1 closed").arg(exchange);
}

void addClosures(std::vector<AxisClosure>& closures, const TradingCalendar& calendar, const std::vector<Day>& axis)
{
    const auto isClosed = [&](std::size_t i) { return calendar.status(axis[i]) == SessionStatus::Closed; };
    for (std::size_t i = 0; i < axis.size(); ++i) {
        if (!isClosed(i))
            continue;
        const std::size_t first = i;
        bool isWeekend = true;
        for (; i < axis.size() && isClosed(i); ++i)
            isWeekend = isWeekend && axis[i].isWeekend();
        if (!isWeekend)
            closures.push_back({static_cast<int>(first), static_cast<int>(i) - 1, closedText(calendar.exchange())});
    }
}

} // namespace

std::vector<AxisClosure> axisClosures(const Market& market, const std::vector<const Instrument*>& lines,
                                      const std::vector<Day>& axis)
{
    std::vector<const TradingCalendar*> calendars;
    for (const Instrument* const line : lines) {
        const TradingCalendar* const calendar = &market.calendarOf(*line);
        if (std::ranges::find(calendars, calendar) == calendars.end())
            calendars.push_back(calendar);
    }
    std::vector<AxisClosure> closures;
    for (const TradingCalendar* const calendar : calendars)
        addClosures(closures, *calendar, axis);
    std::ranges::stable_sort(closures, {}, &AxisClosure::first);
    return closures;
}

} // namespace chinatech
