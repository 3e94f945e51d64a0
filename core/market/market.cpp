// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/market.h"

#include <algorithm>

namespace chinatech {

const Instrument* Market::find(const QString& symbol) const
{
    const auto found = std::ranges::find(instruments, symbol, &Instrument::symbol);
    return found == instruments.end() ? nullptr : &*found;
}

const MarketRecord& Market::record(const QString& symbol) const
{
    static const MarketRecord kNone;
    const auto found = records.constFind(symbol);
    return found == records.constEnd() ? kNone : *found;
}

const TradingCalendar& Market::calendarOf(const Instrument& instrument) const
{
    static const TradingCalendar kUnknown;
    const auto found = calendars.constFind(calendarKey(instrument.exchange));
    return found == calendars.constEnd() ? kUnknown : *found;
}

bool Market::isSampleOnly() const
{
    // Where nothing was loaded nothing is known of the store.
    const auto isSample = [](const MarketRecord& record) { return record.bars->isSample && !record.bars->empty(); };
    return std::ranges::any_of(records, isSample)
        && std::ranges::all_of(records, [&](const MarketRecord& record) { return record.bars->empty() || isSample(record); });
}

} // namespace chinatech
