// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/market/day.h"

#include <QString>

namespace chinatech {

/// "2025-03-07" in Korean, "7 Mar 2025" in English.
[[nodiscard]] QString formatDay(Day day, Language language);
/// "2025-03-07 (금)" · "Fri 7 Mar 2025".
[[nodiscard]] QString formatDayWithWeekday(Day day, Language language);
/// Month of an axis: "3월" · "Mar".
[[nodiscard]] QString formatMonth(Day day, Language language);
/// Month with year: "2025년 1월" · "Jan 2025".
[[nodiscard]] QString formatMonthOfYear(Day day, Language language);

/// "06:12:40" in both languages; of seconds since midnight.
[[nodiscard]] QString formatTimeOfDay(int secondOfDay);

} // namespace chinatech
