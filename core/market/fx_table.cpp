// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/fx_table.h"

#include <algorithm>

namespace chinatech {

FxTable::FxTable(const std::vector<Fixing>& fixings)
{
    for (const Fixing& fixing : fixings)
        m_pairs[{fixing.base, fixing.quote}].emplace_back(fixing.day, fixing.rate);
    for (auto& [pair, series] : m_pairs)
        std::ranges::sort(series, {}, &std::pair<Day, double>::first);
}

std::optional<FxRate> FxTable::rate(Currency from, Currency to, Day day) const
{
    if (from == to)
        return FxRate{1, day};
    for (Day fixedOn = day; fixedOn >= day - kMaxAgeDays; fixedOn = fixedOn - 1) {
        if (const auto direct = fixedExactly(from, to, fixedOn))
            return FxRate{*direct, fixedOn};
        for (const Currency via : kCurrencies) {
            const auto first = fixedExactly(from, via, fixedOn);
            const auto second = first ? fixedExactly(via, to, fixedOn) : std::nullopt;
            if (second)
                return FxRate{*first * *second, fixedOn};
        }
    }
    return std::nullopt;
}

std::optional<double> FxTable::fixedExactly(Currency from, Currency to, Day day) const
{
    const auto lookUp = [&](Currency base, Currency quote) -> std::optional<double> {
        const auto pair = m_pairs.find({base, quote});
        if (pair == m_pairs.end())
            return std::nullopt;
        const auto found = std::ranges::lower_bound(pair->second, day, {}, &std::pair<Day, double>::first);
        if (found == pair->second.end() || found->first != day)
            return std::nullopt;
        return found->second;
    };
    if (const auto straight = lookUp(from, to))
        return straight;
    if (const auto inverse = lookUp(to, from))
        return 1 / *inverse;
    return std::nullopt;
}

} // namespace chinatech
