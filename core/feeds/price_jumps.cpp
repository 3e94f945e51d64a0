// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/price_jumps.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace chinatech {

namespace {

/// A mistaken unit is a factor of a hundred, give or take the day's own move; the largest splits are below fifty.
constexpr double kJump = 50;

/// −1, 0 or 1: the close fell out of proportion, stayed, or rose.
int stepBetween(const KnownClose& from, const Bar& to, std::span<const CorporateAction> actions)
{
    const double step = to.close / from.close;
    if (step > 1 / kJump && step < kJump)
        return 0;
    const double withSplits = step * splitDivisor(actions, from.day, to.day);
    if (step >= kJump && withSplits >= kJump)
        return 1;
    return step <= 1 / kJump && withSplits <= 1 / kJump ? -1 : 0;
}

} // namespace

std::vector<bool> findJumps(std::span<const Bar> bars, std::span<const CorporateAction> actions, std::optional<KnownClose> before)
{
    std::vector<int> levels;
    levels.reserve(bars.size());
    std::map<int, std::size_t> counts;
    int level = 0;
    std::optional<KnownClose> last = before;
    std::size_t* count = &counts[level];
    for (const Bar& bar : bars) {
        const int step = last ? stepBetween(*last, bar, actions) : 0;
        if (step != 0)
            count = &counts[level += step];
        last = KnownClose{bar.day, bar.close};
        levels.push_back(level);
        ++*count;
    }
    int right = 0;
    if (!before && !counts.empty())
        right = std::ranges::max_element(counts, {}, &std::pair<const int, std::size_t>::second)->first;
    std::vector<bool> jumps;
    jumps.reserve(bars.size());
    for (const int one : levels)
        jumps.push_back(one != right);
    return jumps;
}

} // namespace chinatech
