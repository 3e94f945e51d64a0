// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resample.h"

#include <algorithm>

namespace chinatech {

namespace {

double at(std::span<const double> values, std::size_t index)
{
    return index < values.size() ? values[index] : kMissing;
}

/// The larger (or smaller) of those that are known.
double known(double one, double other, bool largest)
{
    if (isMissing(one) || isMissing(other))
        return isMissing(one) ? other : one;
    return largest ? std::max(one, other) : std::min(one, other);
}

PeriodBar sessionBar(const PriceSpans& prices, std::size_t index)
{
    const double close = at(prices.close, index);
    const double high = at(prices.high, index);
    const double low = at(prices.low, index);
    return {index, index, at(prices.open, index), isMissing(high) ? close : high, isMissing(low) ? close : low, close,
            at(prices.volume, index)};
}

void append(PeriodBar& bar, const PeriodBar& session)
{
    bar.last = session.last;
    bar.high = known(bar.high, session.high, true);
    bar.low = known(bar.low, session.low, false);
    if (!isMissing(session.close))
        bar.close = session.close;
    bar.volume += session.volume;       // missing plus anything is missing
}

} // namespace

bool isSamePeriod(Day one, Day other, Period period)
{
    switch (period) {
    case Period::Session: return one == other;
    case Period::Week: return one - (one.weekday() - 1) == other - (other.weekday() - 1);
    case Period::Month: return one.year() == other.year() && one.month() == other.month();
    case Period::Quarter: return one.year() == other.year() && (one.month() - 1) / 3 == (other.month() - 1) / 3;
    case Period::Year: return one.year() == other.year();
    }
    return false;
}

std::vector<PeriodBar> resample(const PriceSpans& prices, Period period)
{
    std::vector<PeriodBar> bars;
    for (std::size_t i = 0; i < prices.days.size(); ++i) {
        const PeriodBar session = sessionBar(prices, i);
        if (bars.empty() || !isSamePeriod(prices.days[bars.back().first], prices.days[i], period))
            bars.push_back(session);
        else
            append(bars.back(), session);
    }
    return bars;
}

} // namespace chinatech
