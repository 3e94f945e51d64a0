// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/risk.h"

#include "core/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chinatech {

namespace {

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The day that ends what both have: the earlier of the two newest closes.
std::expected<Day, Missing> commonEnd(const Market& market, const Instrument& one, const Instrument& other, AsOf asOf)
{
    const auto first = endClose(market, one, asOf);
    if (!first)
        return std::unexpected(first.error());
    const auto second = endClose(market, other, asOf);
    if (!second)
        return std::unexpected(second.error());
    return std::min(first->day, second->day);
}

} // namespace

std::expected<std::vector<Day>, Missing> commonSessions(const Market& market, const Instrument& one,
                                                        const Instrument& other, Day last, int count)
{
    const TradingCalendar& first = market.calendarOf(one);
    const TradingCalendar& second = market.calendarOf(other);
    std::vector<Day> days;
    days.reserve(static_cast<std::size_t>(count));
    for (Day day = last; static_cast<int>(days.size()) < count; day = day - 1) {
        if (!first.isKnown(day) || !second.isKnown(day))
            return std::unexpected(Missing::UnknownCalendar);
        if (first.isSession(day) && second.isSession(day))
            days.push_back(day);
    }
    std::ranges::reverse(days);
    return days;
}

std::expected<std::vector<double>, Missing> logReturns(const Market& market, const Instrument& instrument,
                                                       const std::vector<Day>& days, Day asOf)
{
    const BarSeries bars = adjustedBars(market.record(instrument.symbol), {days.front(), days.back()}, asOf);
    std::vector<double> logs;
    logs.reserve(days.size());
    auto at = bars.days.begin();
    double before = kMissing;
    for (const Day day : days) {
        at = std::lower_bound(at, bars.days.end(), day);
        if (at == bars.days.end() || *at != day)
            return std::unexpected(Missing::NotConsecutive);
        const double close = bars.close[static_cast<std::size_t>(at - bars.days.begin())];
        if (!isMissing(before))
            logs.push_back(std::log(close / before));
        before = close;
    }
    return logs;
}

std::expected<double, Missing> beta(const Market& market, const Instrument& instrument, const Instrument& benchmark,
                                    AsOf asOf)
{
    const auto last = commonEnd(market, instrument, benchmark, asOf);
    if (!last)
        return std::unexpected(last.error());
    const auto days = commonSessions(market, instrument, benchmark, *last, kPairedReturns + 1);
    if (!days)
        return std::unexpected(days.error());
    const auto own = logReturns(market, instrument, *days, asOf.day);
    const auto yardstick = own ? logReturns(market, benchmark, *days, asOf.day) : own;
    if (!yardstick)
        return std::unexpected(yardstick.error());
    const double ownMean = meanOf(*own);
    const double mean = meanOf(*yardstick);
    double covariance = 0;
    double variance = 0;
    for (std::size_t i = 0; i < own->size(); ++i) {
        const double step = (*yardstick)[i] - mean;
        covariance += ((*own)[i] - ownMean) * step;
        variance += step * step;
    }
    // A benchmark that never moved measures nothing.
    if (variance <= 0)
        return std::unexpected(Missing::NoData);
    return covariance / variance;
}

Fall deepestFall(const BarSeries& bars)
{
    std::size_t high = 0;
    Fall deepest{bars.days.front(), bars.close.front(), bars.days.front(), bars.close.front()};
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars.close[i] > bars.close[high])
            high = i;
        const Fall fall{bars.days[high], bars.close[high], bars.days[i], bars.close[i]};
        if (fall.ratio() < deepest.ratio())
            deepest = fall;
    }
    return deepest;
}

std::expected<double, Missing> deepestFall(const Market& market, const Instrument& instrument, DayRange span, Day asOf)
{
    const auto bars = everySession(market, instrument, span, asOf);
    if (!bars)
        return std::unexpected(bars.error());
    return deepestFall(*bars).ratio();
}

std::expected<double, Missing> meanTurnover(const Market& market, const Instrument& instrument, AsOf asOf)
{
    const auto end = endClose(market, instrument, asOf);
    if (!end)
        return std::unexpected(end.error());
    const TradingCalendar& calendar = market.calendarOf(instrument);
    Day first = end->day;
    for (int i = 1; i < kTurnoverWindow; ++i) {
        const auto before = calendar.lastSessionOnOrBefore(first - 1);
        if (!before)
            return std::unexpected(Missing::UnknownCalendar);
        first = *before;
    }
    const auto bars = everySession(market, instrument, {first, end->day}, asOf.day);
    if (!bars)
        return std::unexpected(bars.error());
    // A missing volume makes the whole sum missing: NaN carries through.
    const double sum = std::inner_product(bars->close.begin(), bars->close.end(), bars->volume.begin(), 0.0);
    if (isMissing(sum))
        return std::unexpected(Missing::NoData);
    return sum / static_cast<double>(bars->size());
}

} // namespace chinatech
