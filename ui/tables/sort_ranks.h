// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace chinatech {

/// The places of a column's rows in ascending order of SortRole, equal ones at one place; −1 where the figure is missing.
/// Words by the rules of the reader's language, each of them collated once; where all are ASCII, letter by letter
/// without regard to case.
[[nodiscard]] std::vector<int> sortRanks(const QAbstractItemModel& model, int column);

} // namespace chinatech
