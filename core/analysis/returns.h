// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/closes.h"

#include <optional>

namespace chinatech {

struct ReturnQuery {
    Range range;
    std::optional<Currency> currency;   ///< nothing: the listing's own
    bool total = false;                 ///< dividends reinvested on their ex-dates
    AsOf asOf;
};

/// A return between two exact sessions. Prices in the listing's currency, adjusted for splits up to the as-of day.
/// value = (end · endFx) / (base · baseFx) · Π 1/price_factor − 1, a ratio (0.699 is +69.9 %).
/// pricePart and fxPart are logarithms and add up to ln(1 + value); both kMissing in the listing's own currency.
struct Return {
    std::optional<Day> baseDate;
    double basePrice = kMissing;
    std::optional<Day> endDate;
    double endPrice = kMissing;
    double value = kMissing;
    double pricePart = kMissing;
    double fxPart = kMissing;
    int sessionsOld = 0;
    QString source;
    std::optional<Missing> missing;
};

[[nodiscard]] Return computeReturn(const Market& market, const Instrument& instrument, const ReturnQuery& query);

/// Growth from dividends alone over ex-dates in (base, end]: Π 1/price_factor; nothing unless the
/// corporate actions are known for the whole span.
[[nodiscard]] std::expected<double, Missing> dividendGrowth(const Instrument& instrument, const MarketRecord& record,
                                                            Day base, Day end);

/// The parts of a return as people read them: r · part / (price + fx), so that they add up to r.
struct ShownParts {
    double price = kMissing;
    double fx = kMissing;
};
[[nodiscard]] ShownParts shownParts(const Return& result);

} // namespace chinatech
