// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/market_cap.h"

#include <vector>

namespace chinatech {

enum class BasketWeights { Equal, MarketCap };
enum class Rebalance { Never, Monthly, Quarterly };

/// Listings held together. Its level moves by their returns in their own currencies, and stands at 100 where it begins.
struct Basket {
    QString symbol;
    InstrumentNames names;
    QStringList members;                ///< symbols
    BasketWeights weights = BasketWeights::Equal;
    Rebalance rebalance = Rebalance::Quarterly;
    std::optional<Day> start;           ///< the session it is bought at; only where it is never rebalanced
    bool isBundled = false;             ///< comes with the program

    bool operator==(const Basket&) const = default;
};

struct BasketLevels {
    std::vector<Day> days;
    std::vector<double> levels;
};

/// Sessions on which all the exchanges of the members were open.
[[nodiscard]] TradingCalendar commonCalendar(const Market& market, const std::vector<const Instrument*>& members,
                                             const QString& key);

/// Weights are set anew at the close of the last session of each month or quarter, and kept in shares until the next.
/// A session on which a member has no close has no level. Where that is a session of rebalancing, or a market cap is not
/// known by it that the weights need, nobody knows what was held from then on: the basket begins again at the next one,
/// and what was before is left out.
[[nodiscard]] std::expected<BasketLevels, Missing> basketLevels(const Market& market, const Basket& basket,
                                                                const TradingCalendar& calendar);

/// Baskets become instruments of the market, of the group "basket": listed, drawn and compared like any other. One whose
/// members are in several currencies has none itself.
void addBaskets(Market& market, const std::vector<Basket>& baskets);

/// Whether it is one of those and no listing: no feed knows it, and no bar of it is stored.
[[nodiscard]] bool isBasket(const Instrument& instrument);

} // namespace chinatech
