// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/bar_series.h"
#include "core/market/corporate_action.h"

#include <optional>
#include <span>
#include <vector>

namespace chinatech {

/// Two closes of one session differ when they are further apart than this; vendors round and print differently.
inline constexpr double kCloseTolerance = 0.005;
[[nodiscard]] bool closesAgree(double a, double b);

/// How the closes of a delivery stand to the stored ones of the same days.
struct CloseMatch {
    std::vector<Day> differing;             ///< days whose closes do not agree
    /// All differing days stand before this one, at one ratio that a split can have: new shares for one old.
    struct Split {
        Day exDate;
        double ratio = 1;
    };
    std::optional<Split> split;             ///< explains all of "differing"
    std::size_t compared = 0;
};

/// A vendor that adjusts its prices shows a split that nobody listed as a constant ratio over the days before it
/// . Where every stored day differs, the split happened on the first delivered day after them,
/// and that day's close must fit.
[[nodiscard]] CloseMatch matchCloses(const BarSeries& stored, std::span<const Bar> delivered);

} // namespace chinatech
