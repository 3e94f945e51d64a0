// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/returns.h"

#include <array>
#include <vector>

namespace chinatech {

/// What a listing returned month by month in one year; the year's own return is that of the whole.
struct MonthlyYear {
    int year = 0;
    std::array<Return, 12> months;
    Return whole;
};

/// Year after year from the first loaded bar to the as-of day, in the query's currency and basis; its range is not read.
/// A month runs from the last session of the month before to its own last session, the running one to the newest close.
[[nodiscard]] std::vector<MonthlyYear> monthlyReturns(const Market& market, const Instrument& instrument, const ReturnQuery& query);

} // namespace chinatech
