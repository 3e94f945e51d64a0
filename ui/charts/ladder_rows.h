// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace chinatech {

/// Moves labels apart: given the heights they would like to stand at, in ascending order, returns heights at least
/// one row apart and inside [top + row/2, bottom − row/2], each group of neighbours centred on its wishes' mean.
/// All rows must fit: count · row ≤ bottom − top.
[[nodiscard]] std::vector<double> spreadRows(const std::vector<double>& wished, double row, double top, double bottom);

} // namespace chinatech
