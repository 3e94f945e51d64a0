// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/strip_history.h"

#include "core/analysis/closes.h"

namespace chinatech {

RangeStrip::Source stripHistory(const Session& session, const QString& symbol)
{
    return [&session, symbol]() -> StripHistory {
        const Market& market = session.market();
        if (!market.find(symbol))
            return {};
        const MarketRecord& record = market.record(symbol);
        const Day asOf = session.selection().asOfIn(market).day;
        if (record.bars->empty() || record.bars->days.front() > asOf)
            return {};
        BarSeries bars = adjustedBars(record, {record.bars->days.front(), asOf}, asOf);
        return {std::move(bars.days), std::move(bars.close)};
    };
}

} // namespace chinatech
