// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/market/day.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace chinatech {

/// One session of one listing, as traded, in the listing's currency; volume in shares.
/// Only day and close must be there: the others are kMissing where nobody delivered them.
struct Bar {
    Day day;
    double open = kMissing;
    double high = kMissing;
    double low = kMissing;
    double close = kMissing;
    double volume = kMissing;
};

/// The bars of one listing in ascending order of days, one array a field; what readers share is const.
/// Prices as traded unless a function that made the series says otherwise.
struct BarSeries {
    std::vector<Day> days;
    std::vector<double> open;
    std::vector<double> high;
    std::vector<double> low;
    std::vector<double> close;
    std::vector<double> volume;
    QString source;         ///< who delivered the newest bar: "sample", "import", a feed's name
    bool isSample = false;  ///< bundled sample: points may be far apart, lines may connect them

    [[nodiscard]] std::size_t size() const { return days.size(); }
    [[nodiscard]] bool empty() const { return days.empty(); }
    void reserve(std::size_t count);
    void append(const Bar& bar);
    [[nodiscard]] Bar at(std::size_t index) const;

    /// Index of exactly that day.
    [[nodiscard]] std::optional<std::size_t> indexOf(Day day) const;
    /// Index of the last bar on or before that day.
    [[nodiscard]] std::optional<std::size_t> lastOnOrBefore(Day day) const;
    /// Close of exactly that day, kMissing if there is none.
    [[nodiscard]] double closeOn(Day day) const;
};

} // namespace chinatech
