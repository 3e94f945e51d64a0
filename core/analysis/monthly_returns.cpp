// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/monthly_returns.h"

#include <algorithm>

namespace chinatech {

namespace {

Return over(const Market& market, const Instrument& instrument, ReturnQuery query, Day from, Day to, Day end)
{
    // Before it began or after it ended a span says so by itself; one that is still running ends with the newest close.
    query.range = {RangeKind::Custom, {from, std::min(to, end)}};
    if (from >= end) {
        Return none;
        none.missing = Missing::RangeNotStarted;
        return none;
    }
    return computeReturn(market, instrument, query);
}

} // namespace

std::vector<MonthlyYear> monthlyReturns(const Market& market, const Instrument& instrument, const ReturnQuery& query)
{
    std::vector<MonthlyYear> years;
    const BarSeries& bars = *market.record(instrument.symbol).bars;
    const auto end = endClose(market, instrument, query.asOf);
    if (!end || bars.empty())
        return years;
    for (int year = bars.days.front().year(); year <= end->day.year(); ++year) {
        MonthlyYear one;
        one.year = year;
        const Day before = Day{year, 1, 1} - 1;
        for (int month = 0; month < 12; ++month) {
            const Day from = Day{year, 1, 1}.plusMonths(month) - 1;
            const Day to = Day{year, 1, 1}.plusMonths(month + 1) - 1;
            one.months[static_cast<std::size_t>(month)] = over(market, instrument, query, from, to, end->day);
        }
        one.whole = over(market, instrument, query, before, Day{year, 12, 31}, end->day);
        years.push_back(std::move(one));
    }
    return years;
}

} // namespace chinatech
