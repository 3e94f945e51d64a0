// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"
#include "core/feeds/yahoo_chart.h"

#include <span>

namespace chinatech {

/// Undoes the adjustment of a chart with its own splits, and with those that later answers listed.
class AsTraded {
public:
    AsTraded(const YahooChart& chart, std::span<const CorporateAction> laterSplits);

    /// The bar as it was traded on its day.
    [[nodiscard]] Bar bar(Bar adjusted) const;

    /// Dividends a share of its day, and splits, ascending. What cannot be right comes without a price factor.
    [[nodiscard]] std::vector<CorporateAction> actions(const YahooChart& chart, Currency currency,
                                                       std::vector<RowDefect>& defects) const;

private:
    /// Shares of today for one share of that day.
    [[nodiscard]] double sharesToday(Day day) const;

    std::vector<YahooSplit> m_applied;      ///< those that the prices before them are adjusted for
};

} // namespace chinatech
