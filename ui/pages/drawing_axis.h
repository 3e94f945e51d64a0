// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"
#include "ui/charts/chart_drawing.h"

#include <vector>

namespace chinatech {

/// Turns what is kept, days and prices as traded, into what a chart of the listing shows, and back. Sessions before and
/// after the axis are counted by the calendar, so that a line that begins out of sight has its true slope.
class DrawingAxis {
public:
    /// asOf: splits up to that day are in the chart's prices. isEveryDay: the axis has every day, not only sessions.
    DrawingAxis(const Market& market, const Instrument& instrument, std::vector<Day> axis, Day asOf, bool isEveryDay);

    [[nodiscard]] ChartDrawing shown(const Drawing& drawing) const;
    /// With the shown one's ends and text in place of the kept one's.
    [[nodiscard]] Drawing kept(const ChartDrawing& shown, Drawing drawing) const;

    [[nodiscard]] double positionOf(Day day) const;
    [[nodiscard]] Day dayAt(double position) const;

private:
    [[nodiscard]] QPointF place(DrawingPoint point) const;
    [[nodiscard]] DrawingPoint point(QPointF place) const;

    const TradingCalendar& m_calendar;
    const std::vector<CorporateAction>& m_actions;
    std::vector<Day> m_axis;
    Day m_asOf;
    bool m_isEveryDay;
};

} // namespace chinatech
