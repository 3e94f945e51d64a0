// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/store_access.h"
#include "core/analysis/basket.h"

namespace chinatech {

/// The baskets, bundled or the user's, that one of the words names by symbol or by name in any language.
[[nodiscard]] std::vector<Basket> namedBaskets(const Options& options, const QStringList& typed);

/// loadMarket() with the baskets that are named among its instruments. They need all bars: a level counts from where the
/// basket begins, whatever range is asked for.
[[nodiscard]] Result<LoadedMarket> loadMarketFor(const Options& options, const QStringList& typed,
                                                 const std::function<std::optional<Day>(Day asOf)>& barsFrom);

} // namespace chinatech
