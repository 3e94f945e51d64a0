// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/fx_table.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr std::size_t pairIndex(Currency base, Currency quote)
{
    return static_cast<std::size_t>(base) * kCurrencies.size() + static_cast<std::size_t>(quote);
}

} // namespace

FxTable::FxTable(const std::vector<Fixing>& fixings)
{
    for (const Fixing& fixing : fixings)
        m_pairs[pairIndex(fixing.base, fixing.quote)].emplace_back(fixing.day, fixing.rate);
    for (Series& series : m_pairs) {
        if (!std::ranges::is_sorted(series, {}, &std::pair<Day, double>::first))
            std::ranges::sort(series, {}, &std::pair<Day, double>::first);
    }
}

bool FxTable::empty() const
{
    return std::ranges::all_of(m_pairs, [](const Series& series) { return series.empty(); });
}

std::optional<FxRate> FxTable::rate(Currency from, Currency to, Day day) const
{
    if (from == to)
        return FxRate{1, day};
    for (Day fixedOn = day; fixedOn >= day - kMaxAgeDays; fixedOn = fixedOn - 1) {
        if (const auto rate = crossedExactly(from, to, fixedOn))
            return FxRate{*rate, fixedOn};
    }
    return std::nullopt;
}

FxSeries FxTable::series(Currency from, Currency to, DayRange span) const
{
    std::vector<double> rates;
    if (span.to >= span.from)
        rates.reserve(static_cast<std::size_t>(span.to - span.from) + 1);
    std::optional<FxRate> newest = rate(from, to, span.from - 1);
    for (Day day = span.from; day <= span.to; ++day) {
        if (from == to)
            newest = FxRate{1, day};
        else if (const auto fixed = crossedExactly(from, to, day))
            newest = FxRate{*fixed, day};
        rates.push_back(newest && day - newest->fixedOn <= kMaxAgeDays ? newest->rate : kMissing);
    }
    return {span, std::move(rates)};
}

const FxTable::Series& FxTable::delivered(Currency base, Currency quote) const
{
    return m_pairs[pairIndex(base, quote)];
}

std::optional<double> FxTable::fixedExactly(Currency from, Currency to, Day day) const
{
    const auto lookUp = [&](Currency base, Currency quote) -> std::optional<double> {
        const Series& series = delivered(base, quote);
        const auto found = std::ranges::lower_bound(series, day, {}, &std::pair<Day, double>::first);
        if (found == series.end() || found->first != day)
            return std::nullopt;
        return found->second;
    };
    if (const auto straight = lookUp(from, to))
        return straight;
    if (const auto inverse = lookUp(to, from))
        return 1 / *inverse;
    return std::nullopt;
}

std::optional<double> FxTable::crossedExactly(Currency from, Currency to, Day day) const
{
    if (const auto direct = fixedExactly(from, to, day))
        return direct;
    for (const Currency via : kCurrencies) {
        const auto first = fixedExactly(from, via, day);
        const auto second = first ? fixedExactly(via, to, day) : std::nullopt;
        if (second)
            return *first * *second;
    }
    return std::nullopt;
}

} // namespace chinatech
