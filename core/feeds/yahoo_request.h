// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"
#include "core/feeds/yahoo_chart.h"

namespace chinatech {

/// A chart request; the parameters come encoded.
[[nodiscard]] HttpRequest yahooRequest(const QString& symbol, const QString& parameters);

/// Why the chart is not one of that listing: another symbol, another currency.
[[nodiscard]] std::optional<FetchError> notTheListing(const HistoryQuery& listing, const YahooChart& chart);

} // namespace chinatech
