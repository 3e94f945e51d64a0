// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/market/currency.h"
#include "core/market/day.h"

#include <array>
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

/// One pair over a span, one rate a calendar day: for loops over thousands of bars.
class FxSeries {
public:
    FxSeries(DayRange span, std::vector<double> rates) : m_span{span}, m_rates{std::move(rates)} {}

    /// The same as FxTable::rate; kMissing where that has none, and outside the span.
    [[nodiscard]] double on(Day day) const
    {
        return m_span.contains(day) ? m_rates[static_cast<std::size_t>(day - m_span.from)] : kMissing;
    }

private:
    DayRange m_span;
    std::vector<double> m_rates;
};

/// Reference rates, asked by day: the latest fixing on or before it, at most five calendar days old.
/// Pairs that were not delivered are crossed over a third currency, both legs of one and the same day.
class FxTable {
public:
    static constexpr int kMaxAgeDays = 5;

    FxTable() = default;
    explicit FxTable(const std::vector<Fixing>& fixings);

    [[nodiscard]] bool empty() const;
    /// Units of "to" for one "from". 1 for the same currency; nothing if no fixing is young enough.
    [[nodiscard]] std::optional<FxRate> rate(Currency from, Currency to, Day day) const;
    /// All rates of a pair in a span, resolved once.
    [[nodiscard]] FxSeries series(Currency from, Currency to, DayRange span) const;

private:
    using Series = std::vector<std::pair<Day, double>>;     ///< ascending by day

    [[nodiscard]] const Series& delivered(Currency base, Currency quote) const;
    [[nodiscard]] std::optional<double> fixedExactly(Currency from, Currency to, Day day) const;
    [[nodiscard]] std::optional<double> crossedExactly(Currency from, Currency to, Day day) const;

    std::array<Series, kCurrencies.size() * kCurrencies.size()> m_pairs;
};

} // namespace chinatech
