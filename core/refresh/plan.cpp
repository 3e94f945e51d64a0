// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/plan.h"

#include "core/feeds/fixing_days.h"
#include "core/feeds/session_hours.h"
#include "core/refresh/reconcile.h"

#include <QTimeZone>

#include <algorithm>

namespace chinatech {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr int kFirstHistoryDays = 3630;     // what one answer of Yahoo's can hold
constexpr std::size_t kOverlap = 10;        // sessions read again, to compare
constexpr int kFixingOverlapDays = 7;
constexpr Day kFirstFixing{2014, 1, 1};     // the calendars begin there, and with them every return
/// What no feed could tell is asked about again when they may have learnt of it.
constexpr hours kOpenPause{6};
/// The ECB is asked once an hour at most; waiting for it would hold up the rest.
constexpr hours kFixingPause{1};
/// 16:00 as announced, and some time to be published.
constexpr minutes kFixingTime{16 * 60 + 15};

Day weekdayOnOrBefore(Day day)
{
    while (day.isWeekend())
        day = day - 1;
    return day;
}

HistoryQuery listingOf(const Instrument& instrument, const RefreshStates& states, WallTime now)
{
    HistoryQuery query;
    query.symbol = instrument.symbol;
    query.kind = instrument.kind;
    query.exchange = instrument.exchange;
    query.currency = instrument.currency.value_or(Currency{});
    query.vendorCode = states.of(instrument.symbol, RefreshKind::Quote).vendorCode;
    query.now = now;
    return query;
}

bool isHistoryDue(const RefreshState& state, const MarketRecord& record, const TradingCalendar& calendar,
                  const QString& exchange, WallTime now)
{
    const Day finished = lastFinishedSession(calendar, exchange, now);
    if (!state.through || !state.lastAttempt || state.lastError)
        return true;
    const bool isWhole = *state.through >= finished && record.doubtful.empty();
    if (isWhole)
        return false;
    // Something is open that the feeds could not tell last time: they are given time, unless there is a new session.
    return now - *state.lastAttempt >= kOpenPause || lastFinishedSession(calendar, exchange, *state.lastAttempt) < finished;
}

DayRange historyDays(const MarketRecord& record, const QString& exchange, WallTime now)
{
    const Day today = SessionClock{exchange, now}.newest();
    const BarSeries& bars = comparableBars(record);
    if (bars.empty())
        return {today - kFirstHistoryDays, today};
    return {bars.days[bars.size() - std::min(bars.size(), kOverlap)], today};
}

bool isQuoteDue(const RefreshState& state, const QString& exchange, const TradingCalendar& calendar, Day finished,
                WallTime now)
{
    if (!state.through || *state.through < finished)
        return true;
    const auto today = localDay(exchange, now);
    return today && calendar.status(*today) != SessionStatus::Closed && isWithinHours(exchange, now);
}

std::optional<FixingQuery> fixingsDue(const RefreshState& state, WallTime now)
{
    const Day newest = lastFixingDay(now);
    const bool wasAsked = state.lastAttempt && now - *state.lastAttempt < kFixingPause;
    if (wasAsked || (state.through && *state.through >= newest))
        return std::nullopt;
    return FixingQuery{{state.through ? *state.through - kFixingOverlapDays : kFirstFixing, newest}, now};
}

} // namespace

Day lastFinishedSession(const TradingCalendar& calendar, const QString& exchange, WallTime now)
{
    const Day day = SessionClock{exchange, now}.lastOver();
    return calendar.lastSessionOnOrBefore(day).value_or(weekdayOnOrBefore(day));
}

Day lastFixingDay(WallTime now)
{
    static const QTimeZone kFrankfurt{"Europe/Berlin"};
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), kFrankfurt);
    const Day today = Day::fromQDate(there.date());
    const bool isPublished = there.time() >= QTime{0, 0}.addSecs(static_cast<int>(std::chrono::seconds{kFixingTime}.count()));
    return lastFixingDayOnOrBefore(isPublished ? today : today - 1);
}

RefreshPlan planRefresh(const Market& market, const RefreshStates& states, const QStringList& symbols,
                        WallTime now)
{
    RefreshPlan plan;
    for (const Instrument& instrument : market.instruments) {
        const QString& symbol = instrument.symbol;
        if (!instrument.isPriced() || (!symbols.isEmpty() && !symbols.contains(symbol)))
            continue;
        const MarketRecord& record = market.record(symbol);
        const TradingCalendar& calendar = market.calendarOf(instrument);
        const Day finished = lastFinishedSession(calendar, instrument.exchange, now);
        HistoryQuery query = listingOf(instrument, states, now);
        if (isQuoteDue(states.of(symbol, RefreshKind::Quote), instrument.exchange, calendar, finished, now))
            plan.quotes.push_back(query);
        if (isHistoryDue(states.of(symbol, RefreshKind::History), record, calendar, instrument.exchange, now)) {
            query.days = historyDays(record, instrument.exchange, now);
            plan.histories.push_back(std::move(query));
        } else {
            plan.current.push_back(symbol);
        }
    }
    if (symbols.isEmpty())
        plan.fixings = fixingsDue(states.of(fixingsSubject(), RefreshKind::Fixings), now);
    return plan;
}

} // namespace chinatech
