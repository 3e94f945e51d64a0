// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/provisional_price.h"

#include "core/analysis/closes.h"
#include "core/feeds/session_hours.h"
#include "core/feeds/session_zone.h"

#include <algorithm>

namespace chinatech {

namespace {

/// The stored close of the session before, and what the vendor says of it where none is stored.
double closeBefore(const Market& market, const Instrument& instrument, const Quote& quote)
{
    const auto session = market.calendarOf(instrument).lastSessionOnOrBefore(quote.session - 1);
    const double stored = session ? adjustedCloseOn(market.record(instrument.symbol), *session, quote.session) : kMissing;
    return isMissing(stored) ? quote.previousClose : stored;
}

int secondOfDay(const Instrument& instrument, const Quote& quote)
{
    const auto hours = exchangeHours(instrument.exchange);
    SessionZone zone{hours ? hours->zone : QByteArrayLiteral("UTC")};
    return zone.at(quote.time).secondOfDay;
}

} // namespace

std::optional<ProvisionalPrice> provisionalPrice(const Market& market, const Instrument& instrument, const Quote& quote,
                                                 AsOf asOf)
{
    const MarketRecord& record = market.record(instrument.symbol);
    const bool isClosed = !record.bars->empty() && record.bars->days.back() >= quote.session;
    const bool isOfThatDay = asOf.isExplicit ? quote.session == asOf.day : quote.session >= asOf.day;
    if (isClosed || !isOfThatDay || isMissing(quote.last))
        return std::nullopt;
    ProvisionalPrice price;
    price.session = quote.session;
    price.secondOfDay = secondOfDay(instrument, quote);
    price.price = quote.last;
    price.before = closeBefore(market, instrument, quote);
    price.change = price.price / price.before - 1;
    price.currency = quote.currency;
    price.source = quote.source;
    return price;
}

std::optional<ProvisionalPrice> provisionalPrice(const Market& market, const Instrument& instrument,
                                                 const std::vector<Quote>& quotes, AsOf asOf)
{
    const auto quote = std::ranges::find(quotes, instrument.symbol, &Quote::symbol);
    return quote == quotes.end() ? std::nullopt : provisionalPrice(market, instrument, *quote, asOf);
}

} // namespace chinatech
