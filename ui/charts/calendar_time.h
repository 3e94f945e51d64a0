// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"

namespace chinatech {

/// Puts every calendar day on the axis, up to "today" where that is at most so many days after the last session: weekends
/// and holidays take their room, the points stay where they are known, and lines run across as before.
inline constexpr int kDaysToToday = 14;
void toCalendarTime(PriceContent& content, std::optional<Day> today = {});
void toCalendarTime(CompareContent& content, std::optional<Day> today = {});

} // namespace chinatech
