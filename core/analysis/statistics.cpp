// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chinatech {

namespace {

YearRange missingRange(Missing why) { return {kMissing, kMissing, false, why}; }

YearRange rangeOf(const Market& market, const Instrument& instrument, AsOf asOf, bool closesOnly)
{
    const auto end = endClose(market, instrument, asOf);
    if (!end)
        return missingRange(end.error());
    const auto bars = everySession(market, instrument, {asOf.day.plusYears(-1) + 1, end->day}, asOf.day);
    if (!bars)
        return missingRange(bars.error());
    const bool closing = closesOnly || std::ranges::any_of(bars->high, isMissing) || std::ranges::any_of(bars->low, isMissing);
    const auto& lows = closing ? bars->close : bars->low;
    const auto& highs = closing ? bars->close : bars->high;
    return {std::ranges::min(lows), std::ranges::max(highs), closing, std::nullopt};
}

/// The last day on or before it on which both exchanges had a session.
std::expected<Day, Missing> commonSession(const Market& market, const Instrument& one, const Instrument& other, Day day)
{
    const TradingCalendar& first = market.calendarOf(one);
    const TradingCalendar& second = market.calendarOf(other);
    for (; first.isKnown(day) && second.isKnown(day); day = day - 1) {
        if (first.isSession(day) && second.isSession(day))
            return day;
    }
    return std::unexpected(Missing::UnknownCalendar);
}

/// The newest day on which both have a close.
std::expected<Day, Missing> newestPair(const Market& market, const Instrument& ordinary, const Instrument& adr, AsOf asOf)
{
    const auto end = endClose(market, ordinary, asOf);
    if (!end)
        return std::unexpected(end.error());
    const BarSeries& home = *market.record(ordinary.symbol).bars;
    const BarSeries& away = *market.record(adr.symbol).bars;
    for (std::size_t i = *home.indexOf(end->day) + 1; i-- > 0;) {
        if (market.calendarOf(ordinary).sessionsBetween(home.days[i], asOf.day) >= kOutdatedSessions)
            break;
        if (away.indexOf(home.days[i]))
            return home.days[i];
    }
    return std::unexpected(Missing::NoCloseOnEndSession);
}

} // namespace

std::expected<BarSeries, Missing> everySession(const Market& market, const Instrument& instrument, DayRange range,
                                               Day asOf)
{
    const std::vector<Day> sessions = market.calendarOf(instrument).sessionsIn(range);
    if (sessions.empty())
        return std::unexpected(Missing::UnknownCalendar);
    const BarSeries bars = adjustedBars(market.record(instrument.symbol), range, asOf);
    // Bars of days that are no session count for nothing.
    BarSeries exact;
    exact.source = bars.source;
    exact.isSample = bars.isSample;
    exact.reserve(sessions.size());
    for (const Day session : sessions) {
        const auto index = bars.indexOf(session);
        if (!index)
            return std::unexpected(Missing::NotConsecutive);
        exact.append(bars.at(*index));
    }
    return exact;
}

YearRange yearRange(const Market& market, const Instrument& instrument, AsOf asOf)
{
    return rangeOf(market, instrument, asOf, false);
}

YearRange yearClosingRange(const Market& market, const Instrument& instrument, AsOf asOf)
{
    return rangeOf(market, instrument, asOf, true);
}

std::expected<double, Missing> volatility(const Market& market, const Instrument& instrument, AsOf asOf)
{
    const auto end = endClose(market, instrument, asOf);
    if (!end)
        return std::unexpected(end.error());
    const TradingCalendar& calendar = market.calendarOf(instrument);
    Day first = end->day;
    for (int i = 0; i < kVolatilitySessions; ++i) {
        const auto before = calendar.lastSessionOnOrBefore(first - 1);
        if (!before)
            return std::unexpected(Missing::UnknownCalendar);
        first = *before;
    }
    const auto bars = everySession(market, instrument, {first, end->day}, asOf.day);
    if (!bars)
        return std::unexpected(bars.error());
    std::vector<double> logs;
    for (std::size_t i = 1; i < bars->size(); ++i)
        logs.push_back(std::log(bars->close[i] / bars->close[i - 1]));
    const double count = static_cast<double>(logs.size());
    const double mean = std::accumulate(logs.begin(), logs.end(), 0.0) / count;
    double squares = 0;
    for (const double value : logs)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / (count - 1)) * std::sqrt(252.0);
}

std::expected<AdrParity, Missing> adrParity(const Market& market, const Instrument& ordinary, AsOf asOf)
{
    const Instrument* const adr = market.find(ordinary.adrSymbol);
    if (!adr || !ordinary.ordinaryPerAds || !ordinary.currency || !adr->currency)
        return std::unexpected(Missing::NoData);
    const auto day = asOf.isExplicit ? commonSession(market, ordinary, *adr, asOf.day)
                                     : newestPair(market, ordinary, *adr, asOf);
    if (!day)
        return std::unexpected(day.error());
    AdrParity parity;
    parity.day = *day;
    parity.ordinary = adjustedCloseOn(market.record(ordinary.symbol), *day, asOf.day);
    parity.adr = adjustedCloseOn(market.record(adr->symbol), *day, asOf.day);
    if (isMissing(parity.ordinary) || isMissing(parity.adr))
        return std::unexpected(Missing::NoCloseOnEndSession);
    const auto fx = market.fx.rate(*adr->currency, *ordinary.currency, *day);
    if (!fx)
        return std::unexpected(Missing::NoFixing);
    parity.fx = *fx;
    parity.premium = adrPremium(parity.adr, fx->rate, *ordinary.ordinaryPerAds, parity.ordinary);
    return parity;
}

std::expected<double, Missing> sessionReturn(const Market& market, const Instrument& instrument, Day session, Day asOf)
{
    const auto before = market.calendarOf(instrument).lastSessionOnOrBefore(session - 1);
    if (!before)
        return std::unexpected(Missing::UnknownCalendar);
    const MarketRecord& record = market.record(instrument.symbol);
    const double base = adjustedCloseOn(record, *before, asOf);
    const double end = session <= asOf ? adjustedCloseOn(record, session, asOf) : kMissing;
    if (isMissing(base) || isMissing(end))
        return std::unexpected(isMissing(end) ? Missing::NoCloseOnEndSession : Missing::NoCloseOnBaseSession);
    return end / base - 1;
}

} // namespace chinatech
