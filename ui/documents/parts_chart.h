// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/return_parts.h"
#include "ui/documents/paper_chart.h"

namespace chinatech {

/// The return in won through its range, and what price, currency and, where they count, dividends have in it: on every
/// session the shares of shownParts(), which add up to the return. No lines for an empty path.
[[nodiscard]] PaperChart partsChart(const Tokens& tokens, const std::vector<DatedParts>& path, bool total, bool isSparse);

} // namespace chinatech
