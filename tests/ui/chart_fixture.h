// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"
#include "tests/ui/chart_walks.h"

#include <optional>

namespace chinatech::testing {

/// The real history beside the project; nothing where it is absent.
[[nodiscard]] std::optional<Market> realMarket(const QStringList& symbols);

/// The design's picture: eight companies and HSTECH, this year up to 2025-03-07, with its events.
[[nodiscard]] std::optional<CompareContent> designContent(Language language,
                                                          const Range& range = {RangeKind::Ytd, {}});
/// Alibaba's three years with volume.
[[nodiscard]] std::optional<PriceContent> designPrice(Language language, int years = 3);

[[nodiscard]] ChartStyle chartStyle(Language language = Language::English, bool dark = false);

/// One line through those percentages, from the axis' first session on.
[[nodiscard]] CompareContent lineOf(const std::vector<double>& percents);

} // namespace chinatech::testing
