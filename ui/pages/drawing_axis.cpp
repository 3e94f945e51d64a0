// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drawing_axis.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

DrawingAxis::DrawingAxis(const Market& market, const Instrument& instrument, std::vector<Day> axis, Day asOf,
                         bool isEveryDay)
    : m_calendar{market.calendarOf(instrument)}
    , m_actions{market.record(instrument.symbol).actions}
    , m_axis{std::move(axis)}
    , m_asOf{asOf}
    , m_isEveryDay{isEveryDay}
{
}

double DrawingAxis::positionOf(Day day) const
{
    if (m_axis.empty())
        return 0;
    if (m_isEveryDay)
        return day - m_axis.front();
    if (day < m_axis.front())
        return -m_calendar.sessionsBetween(day, m_axis.front());
    if (day > m_axis.back())
        return static_cast<double>(m_axis.size()) - 1 + m_calendar.sessionsBetween(m_axis.back(), day);
    const auto found = std::ranges::lower_bound(m_axis, day);
    const auto index = static_cast<double>(found - m_axis.begin());
    // A day without a session stands between those around it.
    return *found == day ? index : index - 0.5;
}

Day DrawingAxis::dayAt(double position) const
{
    if (m_axis.empty())
        return m_asOf;
    const auto index = static_cast<int>(std::lround(position));
    if (m_isEveryDay)
        return m_axis.front() + index;
    const int last = static_cast<int>(m_axis.size()) - 1;
    Day day = m_axis[static_cast<std::size_t>(std::clamp(index, 0, last))];
    for (int left = std::min(index, 0); left < 0; ++left)
        day = m_calendar.lastSessionOnOrBefore(day - 1).value_or(day - 1);
    for (int left = std::max(index - last, 0); left > 0; --left)
        day = m_calendar.nextSessionAfter(day).value_or(day + 1);
    return day;
}

QPointF DrawingAxis::place(DrawingPoint point) const
{
    return {positionOf(point.day), shownPrice(point, m_actions, m_asOf)};
}

DrawingPoint DrawingAxis::point(QPointF place) const
{
    return tradedPoint(dayAt(place.x()), place.y(), m_actions, m_asOf);
}

ChartDrawing DrawingAxis::shown(const Drawing& drawing) const
{
    ChartDrawing shown{drawing.key, drawing.kind, place(drawing.from), {}, drawing.text};
    if (drawing.kind == DrawingKind::Trend)
        shown.to = place(drawing.to);
    return shown;
}

Drawing DrawingAxis::kept(const ChartDrawing& shown, Drawing drawing) const
{
    const auto keep = [&](DrawingPoint& old, QPointF now) {
        // Where it did not move, not even the last bit of it changes.
        if (place(old) != now || old.price <= 0)
            old = point(now);
    };
    drawing.kind = shown.kind;
    keep(drawing.from, shown.from);
    if (shown.kind == DrawingKind::Trend)
        keep(drawing.to, shown.to);
    drawing.text = shown.text;
    return drawing;
}

} // namespace chinatech
