// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/store_access.h"
#include "core/analysis/basket.h"

namespace chinatech {

/// The baskets, bundled or the user's, that one of the words names by symbol or by name in any language.
[[nodiscard]] std::vector<Basket> namedBaskets(const Options& options, const QStringList& typed);

/// loadMarket() with the baskets that are named among its instruments. They need more bars: back to a rebalancing before the
/// first day asked for, or to where they were bought.
[[nodiscard]] Result<LoadedMarket> loadMarketFor(const Options& options, const QStringList& typed,
                                                 const std::function<std::optional<Day>(Day asOf)>& barsFrom);

} // namespace chinatech
