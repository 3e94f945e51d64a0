// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/market_cap.h"
#include "core/models/sourced_figure.h"

namespace chinatech {

/// A market cap in its listing's own currency, or in the currency it was asked in, with the numbers behind it: shares × close
/// × fixing, or what the vendor published × fixing.
[[nodiscard]] SourcedFigure capFigure(const MarketCap& cap, const Instrument& instrument, std::optional<Currency> currency);

/// The count of shares, with its day and basis. A count in the wrong unit is there, and its market cap says why it is not.
[[nodiscard]] SourcedFigure sharesFigure(const MarketCap& cap);

} // namespace chinatech
