// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/returns.h"

#include <vector>

namespace chinatech {

/// A return in another currency in its parts, as natural logarithms.
///
/// A share costs P₀·F₀ at the base: P its close in the listing's currency, split-adjusted, F the fixing in units of the
/// reader's currency. Under total return each dividend buys shares on its ex-date, when by its price factor
/// f = 1 − cash ÷ close of the session before the price falls, so that one share has become G = Π 1/f by the end. Hence
///
///     1 + r = P₁/P₀ · F₁/F₀ · G        and        ln(1 + r) = ln P₁/P₀ + ln F₁/F₀ + ln G
///
/// without a remainder: a product has no cross term once it is a sum of logarithms. For a price return G = 1.
struct ReturnParts {
    double price = kMissing;
    double fx = kMissing;
    double dividends = 0;       ///< 0 under a price return

    /// ln(1 + r).
    [[nodiscard]] double sum() const { return price + fx + dividends; }
};

/// Of the query's return, which must name a currency: missing as computeReturn() says.
[[nodiscard]] std::expected<ReturnParts, Missing> returnParts(const Market& market, const Instrument& instrument,
                                                              const ReturnQuery& query);

/// The parts as people read them: each gets the share of r that its logarithm has of the sum, so that they add up to r.
[[nodiscard]] ReturnParts shownParts(const ReturnParts& parts);

/// The parts from the base up to a session.
struct DatedParts {
    Day day;
    ReturnParts parts;
};
/// On every session from the base (where all are 0) to the end that has a close and a fixing; the last one is that of
/// returnParts(). Empty where that is missing.
[[nodiscard]] std::vector<DatedParts> returnPath(const Market& market, const Instrument& instrument,
                                                 const ReturnQuery& query);

} // namespace chinatech
