// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/closes.h"
#include "core/market/share_unit.h"

namespace chinatech {

/// What a company is worth: as a vendor published it for the close's own session, else shares known by the as-of day × close
/// × fixing. Every factor is kept, so that the figure can say where it comes from.
///
/// Guards against the unit errors of 4 and 8 times: a count is never multiplied by the price of another unit (UnitMismatch),
/// and a vendor's figure that is less than half or more than twice what a count of the right unit gives is not believed.
struct MarketCap {
    double value = kMissing;            ///< in "currency"
    double localValue = kMissing;       ///< in the listing's currency
    std::optional<Currency> currency;
    ShareCount shares;                  ///< splits since its day included, with basis; no share where none is known
    QString vendor;                     ///< who published localValue; empty where it is shares × close
    CloseAt close;
    FxRate fx;
    std::optional<Missing> missing;
    bool unitsDiffer = false;           ///< "shares" are of another unit than the listing's: never multiplied by its price

    [[nodiscard]] bool isVendors() const { return !vendor.isEmpty(); }
    /// The count is derived from a published market cap rather than from the company's accounts.
    [[nodiscard]] bool isImplied() const;
};

/// In the given currency, or the listing's own if none is given.
[[nodiscard]] MarketCap marketCap(const Market& market, const Instrument& instrument, AsOf asOf,
                                  std::optional<Currency> currency);

/// The vendor's price-earnings ratio over twelve months, of exactly the session the close is of: NoQuote without one of that
/// session, NoEarnings where it shows none.
[[nodiscard]] std::expected<Valuation, Missing> peOf(const Market& market, const Instrument& instrument, Day session);

} // namespace chinatech
