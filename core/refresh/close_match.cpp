// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/close_match.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

/// Fewer days than that show a slip as well as a split.
constexpr std::size_t kLeastDays = 3;
/// How evenly the ratio must hold, day by day, and how near a ratio of whole numbers it must be.
constexpr double kEvenness = 0.003;
constexpr int kLargestPart = 100;
/// The smaller part: 13 new shares for 10 old ones happen, 22 for 21 do not.
constexpr int kLargestSmallPart = 10;
/// A new share's price may move this much on the ex-date itself.
constexpr double kLargestMove = 0.5;

struct Pair {
    Day day;
    double ratio = 1;   ///< stored / delivered
};

bool isNear(double value, double target, double tolerance) { return std::abs(value / target - 1) <= tolerance; }

/// 3, 0.1, 1.5 …: whole new shares for whole old ones.
std::optional<double> splitRatioNear(double ratio)
{
    for (int old = 1; old <= kLargestPart; ++old) {
        const double shares = std::round(ratio * old);
        const bool isUsual = shares >= 1 && shares <= kLargestPart && std::min<double>(shares, old) <= kLargestSmallPart;
        if (isUsual && shares != old && isNear(ratio * old, shares, kEvenness))
            return shares / old;
    }
    return std::nullopt;
}

std::vector<Pair> pairs(const BarSeries& stored, std::span<const Bar> delivered)
{
    std::vector<Pair> both;
    for (const Bar& bar : delivered) {
        const double before = stored.closeOn(bar.day);
        if (!isMissing(before) && !isMissing(bar.close))
            both.push_back({bar.day, before / bar.close});
    }
    return both;
}

/// The first delivered day after the stored ones, if its close goes on from there at the new scale.
std::optional<Day> exDateAfter(const BarSeries& stored, std::span<const Bar> delivered, double ratio)
{
    const auto next = std::ranges::upper_bound(delivered, stored.days.back(), {}, &Bar::day);
    if (next == delivered.end() || !isNear(next->close * ratio, stored.close.back(), kLargestMove))
        return std::nullopt;
    return next->day;
}

} // namespace

bool closesAgree(double a, double b) { return std::abs(a - b) <= kCloseTolerance * std::max(std::abs(a), std::abs(b)); }

CloseMatch matchCloses(const BarSeries& stored, std::span<const Bar> delivered)
{
    CloseMatch match;
    const std::vector<Pair> both = pairs(stored, delivered);
    match.compared = both.size();
    const auto differs = [](const Pair& pair) { return !closesAgree(pair.ratio, 1); };
    for (const Pair& pair : both) {
        if (differs(pair))
            match.differing.push_back(pair.day);
    }
    const std::size_t count = match.differing.size();
    // A split leaves the days from its ex-date on alone.
    if (count < kLeastDays || !std::ranges::is_partitioned(both, differs))
        return match;
    const double first = both.front().ratio;
    const auto ratio = splitRatioNear(first);
    const auto even = [first](const Pair& pair) { return isNear(pair.ratio, first, kEvenness); };
    if (!ratio || !std::all_of(both.begin(), both.begin() + static_cast<std::ptrdiff_t>(count), even))
        return match;
    const std::optional<Day> exDate
        = count < both.size() ? std::optional{both[count].day} : exDateAfter(stored, delivered, *ratio);
    if (exDate)
        match.split = CloseMatch::Split{*exDate, *ratio};
    return match;
}

} // namespace chinatech
