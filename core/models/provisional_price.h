// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"
#include "core/market/quote.h"
#include "core/analysis/range.h"

#include <optional>
#include <vector>

namespace chinatech {

/// The price of a session that has no final close yet. It is shown with its time and as provisional; no figure but the
/// change of the day rests on it, and it is never a base or an end of one.
struct ProvisionalPrice {
    Day session;
    int secondOfDay = 0;            ///< of the last trade, by the exchange's clock
    double price = kMissing;
    double before = kMissing;       ///< the close of the session before, as that session's price stands today
    double change = kMissing;       ///< price / before − 1
    Currency currency{};
    QString source;                 ///< the feed's name

    bool operator==(const ProvisionalPrice&) const = default;
};

/// Nothing where the session's close is stored, where the quote is older than the as-of day, or where an explicit as-of
/// day does not know of it yet.
[[nodiscard]] std::optional<ProvisionalPrice> provisionalPrice(const Market& market, const Instrument& instrument,
                                                               const Quote& quote, AsOf asOf);

/// Of the newest quote of the instrument among these.
[[nodiscard]] std::optional<ProvisionalPrice> provisionalPrice(const Market& market, const Instrument& instrument,
                                                               const std::vector<Quote>& quotes, AsOf asOf);

} // namespace chinatech
