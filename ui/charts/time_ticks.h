// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_geometry.h"

#include <vector>

namespace chinatech {

/// What a time axis counts in: chosen by how many pixels a session has.
enum class TimeStep { Days, Weeks, Months, Quarters, Years };

struct TimeTick {
    int index = 0;          ///< axis position
    QString label;
    bool isBold = false;
};

/// Labels of the upper row (days, months), of the lower one (the month the days belong to) and hairlines, all at
/// sessions that really begin a week, month, quarter or year.
struct TimeTicks {
    TimeStep step = TimeStep::Weeks;
    std::vector<TimeTick> upper;
    std::vector<TimeTick> lower;
    std::vector<int> hairlines;
    QString context;        ///< month or year of the left edge, for views in which no label says it
};

[[nodiscard]] TimeStep timeStep(const ChartGeometry& geometry, std::span<const Day> axis);
[[nodiscard]] TimeTicks timeTicks(const ChartGeometry& geometry, std::span<const Day> axis, Language language);

/// True where the session before belongs to another month (week, year). The first session of the axis never is:
/// what came before it is not known.
[[nodiscard]] bool beginsWeek(std::span<const Day> axis, int index);
[[nodiscard]] bool beginsMonth(std::span<const Day> axis, int index);

} // namespace chinatech
