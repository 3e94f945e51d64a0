// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/session_bars.h"

#include "core/analysis/closes.h"

#include <algorithm>

namespace chinatech {

namespace {

/// The sessions between the days, as far as the calendar reaches, without vouched suspensions.
std::vector<Day> tradedSessions(const TradingCalendar& calendar, const MarketRecord& record, DayRange span)
{
    const auto& known = calendar.knownSpan();
    if (!known)
        return {};
    std::vector<Day> days = calendar.sessionsIn({std::max(known->from, span.from), std::min(known->to, span.to)});
    std::erase_if(days, [&record](Day day) { return record.untraded.contains(day); });
    return days;
}

} // namespace

SessionBars sessionBars(const Market& market, const Instrument& instrument, std::optional<Currency> currency, Day asOf)
{
    const MarketRecord& record = market.record(instrument.symbol);
    SessionBars result;
    if (record.bars->empty() || record.bars->days.front() > asOf)
        return result;
    const BarSeries bars = adjustedBars(record, {record.bars->days.front(), asOf}, asOf);
    const DayRange span{bars.days.front(), bars.days.back()};
    result.days = tradedSessions(market.calendarOf(instrument), record, span);
    std::optional<FxSeries> rates;
    if (currency && instrument.currency && *currency != *instrument.currency)
        rates = market.fx.series(*instrument.currency, *currency, span);
    std::size_t at = 0;
    for (const Day day : result.days) {
        while (at < bars.size() && bars.days[at] < day)
            ++at;
        const bool hasBar = at < bars.size() && bars.days[at] == day;
        const double rate = !hasBar ? kMissing : rates ? rates->on(day) : 1;
        result.high.push_back(hasBar ? bars.high[at] * rate : kMissing);
        result.low.push_back(hasBar ? bars.low[at] * rate : kMissing);
        result.close.push_back(hasBar ? bars.close[at] * rate : kMissing);
        result.volume.push_back(hasBar ? bars.volume[at] : kMissing);
    }
    return result;
}

CommonCloses commonCloses(const SessionBars& first, const SessionBars& second)
{
    CommonCloses result;
    for (std::size_t i = 0, k = 0; i < first.days.size() && k < second.days.size();) {
        if (first.days[i] < second.days[k]) {
            ++i;
        } else if (second.days[k] < first.days[i]) {
            ++k;
        } else {
            result.days.push_back(first.days[i]);
            result.first.push_back(first.close[i++]);
            result.second.push_back(second.close[k++]);
        }
    }
    return result;
}

} // namespace chinatech
