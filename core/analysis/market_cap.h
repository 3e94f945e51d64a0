// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/closes.h"

namespace chinatech {

/// Shares known by the as-of day × close × fixing. Every factor is kept, so that the figure can say where it comes from.
struct MarketCap {
    double value = kMissing;            ///< in "currency"
    double localValue = kMissing;       ///< in the listing's currency
    std::optional<Currency> currency;
    ShareCount shares;                  ///< ordinary shares, with day and basis
    CloseAt close;
    FxRate fx;
    std::optional<Missing> missing;

    /// The count is derived from a published market cap rather than from the company's accounts.
    [[nodiscard]] bool isImplied() const;
};

/// In the given currency, or the listing's own if none is given.
[[nodiscard]] MarketCap marketCap(const Market& market, const Instrument& instrument, AsOf asOf,
                                  std::optional<Currency> currency);

} // namespace chinatech
