// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_session.h"

#include <algorithm>
#include <iterator>

namespace chinatech {

namespace {

/// The exchange whose sessions the event's own first session is given for.
QString homeOf(const Market& market, const Event& event)
{
    for (const QString& symbol : event.symbols) {
        const Instrument* const named = market.find(symbol);
        if (named && named->isPriced())
            return calendarKey(named->exchange);
    }
    return QStringLiteral("HKEX");
}

constexpr int kLongestSuspension = 20;

/// The session itself, or the next one the listing traded. Only bars on both sides tell that it did not trade, and a hole of
/// more than a month tells of bars that are not there rather than of a suspension.
Day tradedFrom(const BarSeries& bars, const TradingCalendar& calendar, Day session)
{
    const auto next = std::ranges::lower_bound(bars.days, session);
    if (bars.isSample || next == bars.days.begin() || next == bars.days.end())
        return session;
    return calendar.sessionsBetween(*std::prev(next), *next) <= kLongestSuspension ? *next : session;
}

} // namespace

std::optional<Day> eventSession(const Market& market, const Event& event, const Instrument& instrument)
{
    const TradingCalendar& calendar = market.calendarOf(instrument);
    const bool isHome = calendarKey(instrument.exchange) == homeOf(market, event);
    const Day from = isHome ? event.firstSession : event.date;
    const std::optional<Day> session = calendar.isSession(from) ? from : calendar.nextSessionAfter(from);
    if (!session)
        return std::nullopt;
    return tradedFrom(*market.record(instrument.symbol).bars, calendar, *session);
}

bool eventConcerns(const Market& market, const Event& event, const Instrument& instrument)
{
    return std::ranges::any_of(event.symbols, [&](const QString& symbol) {
        const Instrument* const named = market.find(symbol);
        return symbol == instrument.symbol || symbol == instrument.adrSymbol
            || (named && named->adrSymbol == instrument.symbol);
    });
}

} // namespace chinatech
