// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/bar_series.h"

#include <algorithm>

namespace chinatech {

void BarSeries::reserve(std::size_t count)
{
    days.reserve(count);
    for (auto* field : {&open, &high, &low, &close, &volume})
        field->reserve(count);
}

void BarSeries::append(const Bar& bar)
{
    Q_ASSERT(days.empty() || days.back() < bar.day);
    days.push_back(bar.day);
    open.push_back(bar.open);
    high.push_back(bar.high);
    low.push_back(bar.low);
    close.push_back(bar.close);
    volume.push_back(bar.volume);
}

Bar BarSeries::at(std::size_t index) const
{
    return {days[index], open[index], high[index], low[index], close[index], volume[index]};
}

std::optional<std::size_t> BarSeries::indexOf(Day day) const
{
    const auto found = std::ranges::lower_bound(days, day);
    if (found == days.end() || *found != day)
        return std::nullopt;
    return static_cast<std::size_t>(found - days.begin());
}

std::optional<std::size_t> BarSeries::lastOnOrBefore(Day day) const
{
    const auto after = std::ranges::upper_bound(days, day);
    if (after == days.begin())
        return std::nullopt;
    return static_cast<std::size_t>(after - days.begin()) - 1;
}

double BarSeries::closeOn(Day day) const
{
    const auto index = indexOf(day);
    return index ? close[*index] : kMissing;
}

} // namespace chinatech
