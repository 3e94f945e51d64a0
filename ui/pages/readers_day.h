// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/day.h"

#include <QDate>

namespace chinatech {

/// What the reader's own calendar says; a chart that ends before it has no mark of it.
[[nodiscard]] inline Day readersDay() { return Day::fromQDate(QDate::currentDate()); }

} // namespace chinatech
