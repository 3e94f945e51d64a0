// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/return_parts.h"
#include "ui/documents/paper_chart.h"

namespace chinatech {

/// The parts of a return in won through its range, as logarithms: a line for price, one for currency, one for dividends where
/// they count, and their sum. An empty path has an empty axis.
[[nodiscard]] PaperChart partsChart(const Tokens& tokens, const std::vector<DatedParts>& path, bool total, bool isSparse);

} // namespace chinatech
