// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/currency.h"
#include "core/market/day.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace chinatech {

/// Units of "quote" for one "base" on a day.
struct Fixing {
    Currency base{};
    Currency quote{};
    Day day;
    double rate = 0;

    bool operator==(const Fixing&) const = default;
};

/// A rate with the day it was fixed on.
struct FxRate {
    double rate = 0;
    Day fixedOn;
};

/// Reference rates, asked by day: the latest fixing on or before it, at most five calendar days old.
/// Pairs that were not delivered are crossed over a third currency, both legs of one and the same day.
class FxTable {
public:
    static constexpr int kMaxAgeDays = 5;

    FxTable() = default;
    explicit FxTable(const std::vector<Fixing>& fixings);

    [[nodiscard]] bool empty() const { return m_pairs.empty(); }
    /// Units of "to" for one "from". 1 for the same currency; nothing if no fixing is young enough.
    [[nodiscard]] std::optional<FxRate> rate(Currency from, Currency to, Day day) const;

private:
    using Series = std::vector<std::pair<Day, double>>;

    [[nodiscard]] std::optional<double> fixedExactly(Currency from, Currency to, Day day) const;

    std::map<std::pair<Currency, Currency>, Series> m_pairs;
};

} // namespace chinatech
