// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/session_quotes.h"

#include "core/feeds/session_hours.h"
#include "core/refresh/close_match.h"
#include "core/storage/source_store.h"

namespace chinatech {

bool tellsClose(const Quote& quote, const QString& exchange)
{
    return quote.asked && !quote.isTrading && !quote.isHalted && !isMissing(quote.last)
        && isSessionOver(exchange, quote.session, *quote.asked);
}

std::vector<Bar> ownCloses(const MarketRecord& delivered, const Instrument& index, const TradingCalendar& calendar,
                           std::span<const Quote> quotes)
{
    std::vector<Bar> closes;
    // The sample's few closes give way to these as to any other.
    const bool hasHistory = !delivered.bars->empty() && !delivered.bars->isSample;
    for (const Quote& quote : quotes) {
        const bool isNew = !hasHistory || quote.session > delivered.bars->days.back();
        if (!isNew || !calendar.isSession(quote.session) || !tellsClose(quote, index.exchange))
            continue;
        Bar bar;
        bar.day = quote.session;
        bar.close = quote.last;
        closes.push_back(bar);
    }
    return closes;
}

void leaveOutOwnCloses(Market& market, const QHash<QString, OwnCloses>& own)
{
    for (auto entry = own.cbegin(); entry != own.cend(); ++entry) {
        MarketRecord& record = market.records[entry.key()];
        BarSeries others;
        others.source = entry->otherSource;
        for (std::size_t i = 0; i < record.bars->size(); ++i) {
            if (!entry->days.contains(record.bars->days[i]))
                others.append(record.bars->at(i));
        }
        record.bars = std::make_shared<const BarSeries>(std::move(others));
    }
}

std::optional<Disagreement> disagreementWith(const Quote& quote, const SourcedClose& stored, WallTime now)
{
    const bool isAnswer = stored.source != ownCloseSource() && stored.source != sampleSource();
    if (!isAnswer || closesAgree(quote.last, stored.close))
        return std::nullopt;
    return Disagreement{quote.session, stored.source, stored.close, quote.source, quote.last, now};
}

} // namespace chinatech
