// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/day.h"

#include <QString>

namespace chinatech {

/// New York's clock is put forward from the second Sunday of March to the first of November.
[[nodiscard]] bool isSummerInNewYork(Day day);

/// The clock an exchange's times are by, as people abbreviate it on that day: HKT, EST, EDT, CST; empty for others.
[[nodiscard]] QString exchangeZone(const QString& exchange, Day day);

} // namespace chinatech
