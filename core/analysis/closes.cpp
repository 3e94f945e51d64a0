// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/closes.h"

#include <algorithm>

namespace chinatech {

namespace {

/// Sessions in (after, to]; weekdays where the calendar does not know.
int sessionsSince(const TradingCalendar& calendar, Day after, Day to)
{
    int count = 0;
    for (Day day = after + 1; day <= to; ++day) {
        const SessionStatus status = calendar.status(day);
        count += status == SessionStatus::Unknown ? !day.isWeekend() : status != SessionStatus::Closed;
    }
    return count;
}

/// The last session on or before a day on which the listing traded: suspensions are stepped over.
std::optional<Day> lastTradedSession(const TradingCalendar& calendar, const MarketRecord& record, Day day)
{
    auto session = calendar.lastSessionOnOrBefore(day);
    while (session && record.untraded.contains(*session))
        session = calendar.lastSessionOnOrBefore(*session - 1);
    return session;
}

/// Why there is no bar up to the as-of day among those that were loaded.
Missing nothingYet(const MarketRecord& record, AsOf asOf)
{
    if (!record.firstBar)
        return Missing::NoData;
    // A reader who loads recent bars only does not see one that is older.
    return asOf.isExplicit || *record.firstBar > asOf.day ? Missing::NoCloseOnEndSession : Missing::Outdated;
}

std::expected<CloseAt, Missing> firstClose(const Instrument& instrument, const MarketRecord& record, Day asOf)
{
    if (!instrument.listed || !record.firstBar || *record.firstBar != *instrument.listed)
        return std::unexpected(Missing::FirstCloseUnknown);
    const double price = adjustedCloseOn(record, *record.firstBar, asOf);
    if (isMissing(price))
        return std::unexpected(Missing::FirstCloseUnknown);
    return CloseAt{*record.firstBar, price};
}

} // namespace

double adjustedCloseOn(const MarketRecord& record, Day day, Day asOf)
{
    return record.bars->closeOn(day) / splitDivisor(record.actions, day, asOf);
}

std::expected<CloseAt, Missing> endClose(const Market& market, const Instrument& instrument, AsOf asOf)
{
    if (!instrument.isPriced())
        return std::unexpected(Missing::PrivateCompany);
    const MarketRecord& record = market.record(instrument.symbol);
    const TradingCalendar& calendar = market.calendarOf(instrument);
    const auto newest = record.bars->lastOnOrBefore(asOf.day);
    if (!newest)
        return std::unexpected(nothingYet(record, asOf));
    CloseAt end{record.bars->days[*newest], kMissing, 0};
    if (asOf.isExplicit) {
        const auto session = lastTradedSession(calendar, record, asOf.day);
        if (!session)
            return std::unexpected(Missing::UnknownCalendar);
        if (*session != end.day) {
            return std::unexpected(record.doubtful.contains(*session) ? Missing::EndSessionDoubtful
                                                                      : Missing::NoCloseOnEndSession);
        }
    } else {
        end.sessionsOld = sessionsSince(calendar, end.day, asOf.day);
        if (end.sessionsOld >= kOutdatedSessions)
            return std::unexpected(Missing::Outdated);
    }
    end.price = adjustedCloseOn(record, end.day, asOf.day);
    return end;
}

std::expected<CloseAt, Missing> rangeEndClose(const Market& market, const Instrument& instrument, const Range& range,
                                              AsOf asOf)
{
    if (range.kind != RangeKind::Custom)
        return endClose(market, instrument, asOf);
    Day to = range.custom.to;
    if (asOf.isExplicit && to > asOf.day) {
        const auto session = market.calendarOf(instrument).lastSessionOnOrBefore(to);
        if (instrument.isPriced() && session && *session > asOf.day)
            return std::unexpected(Missing::NoCloseOnEndSession);
        to = asOf.day;
    }
    auto end = endClose(market, instrument, {to, true});
    // Shown as of the as-of day: splits after TO that are known by then count.
    if (end)
        end->price = adjustedCloseOn(market.record(instrument.symbol), end->day, asOf.day);
    return end;
}

std::expected<CloseAt, Missing> baseClose(const Market& market, const Instrument& instrument, const Range& range,
                                          AsOf asOf, const CloseAt& end, std::optional<Day>* knownSession)
{
    const MarketRecord& record = market.record(instrument.symbol);
    if (range.kind == RangeKind::Max) {
        auto first = firstClose(instrument, record, asOf.day);
        if (first && first->day >= end.day)
            return std::unexpected(Missing::RangeNotStarted);
        return first;
    }
    const Day target = range.kind == RangeKind::OneDay ? end.day - 1 : range.target(asOf.day);
    const auto session = lastTradedSession(market.calendarOf(instrument), record, target);
    if (!session)
        return std::unexpected(Missing::UnknownCalendar);
    if (knownSession)
        *knownSession = *session;
    if (instrument.listed && *session < *instrument.listed)
        return std::unexpected(Missing::YoungerThanRange);
    if (*session >= end.day)
        return std::unexpected(Missing::RangeNotStarted);
    const double price = adjustedCloseOn(record, *session, asOf.day);
    if (isMissing(price)) {
        return std::unexpected(record.doubtful.contains(*session) ? Missing::BaseSessionDoubtful
                                                                  : Missing::NoCloseOnBaseSession);
    }
    return CloseAt{*session, price};
}

BarSeries adjustedBars(const MarketRecord& record, DayRange range, Day asOf)
{
    BarSeries adjusted;
    const BarSeries& bars = *record.bars;
    adjusted.source = bars.source;
    adjusted.isSample = bars.isSample;
    const auto first = std::ranges::lower_bound(bars.days, range.from);
    const auto last = std::ranges::upper_bound(bars.days, std::min(range.to, asOf));
    if (first >= last)
        return adjusted;
    const auto begin = static_cast<std::size_t>(first - bars.days.begin());
    const auto end = static_cast<std::size_t>(last - bars.days.begin());
    adjusted.reserve(end - begin);
    // The divisor changes on ex-dates alone; it is computed anew there, not carried along with its rounding.
    auto nextAction = record.actions.begin();
    double divisor = splitDivisor(record.actions, bars.days[begin], asOf);
    for (std::size_t i = begin; i < end; ++i) {
        const Day day = bars.days[i];
        bool changed = false;
        for (; nextAction != record.actions.end() && nextAction->exDate <= day; ++nextAction)
            changed |= nextAction->kind == ActionKind::Split;
        if (changed)
            divisor = splitDivisor(record.actions, day, asOf);
        adjusted.append({day, bars.open[i] / divisor, bars.high[i] / divisor, bars.low[i] / divisor,
                         bars.close[i] / divisor, bars.volume[i] * divisor});
    }
    return adjusted;
}

} // namespace chinatech
