// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/day.h"

namespace chinatech {

/// The ECB fixes rates on weekdays, but not on 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December.
[[nodiscard]] bool isFixingDay(Day day);
[[nodiscard]] Day lastFixingDayOnOrBefore(Day day);

} // namespace chinatech
