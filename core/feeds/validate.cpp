// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/validate.h"

#include "core/feeds/price_jumps.h"
#include "core/feeds/session_hours.h"

#include <algorithm>

namespace chinatech {

namespace {

/// Rounding of a float32, and not a tick more.
constexpr double kSlack = 1e-6;

/// Nobody traded: what looks like a close is an earlier print that came back, as on Hong Kong's half-days. Indices have
/// no volume of their own.
bool isWithoutTrade(const Bar& bar, InstrumentKind kind)
{
    if (kind == InstrumentKind::Index || bar.volume != 0)
        return false;
    const auto isFlat = [&](double price) { return isMissing(price) || price == bar.close; };
    return isFlat(bar.open) && isFlat(bar.high) && isFlat(bar.low);
}

/// Comparisons with what is missing are false.
bool contradictsItself(const Bar& bar)
{
    const double slack = kSlack * bar.close;
    const auto isOutside = [&](double price) { return price > bar.high + slack || price < bar.low - slack; };
    return bar.low > bar.high + slack || isOutside(bar.close) || isOutside(bar.open);
}

bool isOnClosedDay(const Bar& bar, const TradingCalendar& calendar)
{
    // A closure that was only concluded from missing bars is refuted by a bar.
    return calendar.status(bar.day) == SessionStatus::Closed && !calendar.unscheduledClosures().contains(bar.day);
}

std::optional<BarDoubt> doubtOf(const Bar& bar, InstrumentKind kind, const TradingCalendar& calendar, bool isJump)
{
    if (isOnClosedDay(bar, calendar))
        return BarDoubt::ClosedDay;
    if (isWithoutTrade(bar, kind))
        return BarDoubt::NoTrade;
    if (isJump)
        return BarDoubt::Jump;
    return contradictsItself(bar) ? std::optional{BarDoubt::Contradiction} : std::nullopt;
}

/// Ascending, one a day, none without a price and none of the future.
std::vector<Bar> orderly(const FeedHistory& history, const SessionClock& clock, std::vector<RowDefect>& defects)
{
    std::vector<Bar> sorted = history.bars;
    if (!std::ranges::is_sorted(sorted, {}, &Bar::day))
        std::ranges::stable_sort(sorted, {}, &Bar::day);
    std::vector<Bar> bars;
    bars.reserve(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const Bar& bar = sorted[i];
        const auto leaveOut = [&](RowDefect::Reason why) { defects.push_back({why, bar.day.toIso(), bar.day}); };
        if (i + 1 < sorted.size() && sorted[i + 1].day == bar.day)
            leaveOut(RowDefect::Reason::DuplicateDay);
        else if (bar.day > clock.newest())
            leaveOut(RowDefect::Reason::FutureDay);
        else if (!(bar.close > 0))
            leaveOut(RowDefect::Reason::NoClose);
        else
            bars.push_back(bar);
    }
    return bars;
}

/// The days an answer should have had something to say about. Before a listing's first bar nothing is missed, nor are
/// the days that are still to be asked for.
std::optional<DayRange> answeredDays(const HistoryQuery& query, const FeedHistory& history, const std::vector<Bar>& bars,
                                     const std::optional<KnownClose>& before, const SessionClock& clock)
{
    if (history.isSnapshotOnly || (!before && bars.empty()))
        return std::nullopt;
    const Day start = before ? before->day + 1 : bars.front().day;
    DayRange days{std::max(query.days.from, start), query.days.to};
    if (history.remaining)
        days.from = std::max(days.from, history.remaining->to + 1);
    days.to = std::min(days.to, clock.lastOver());
    return days.from <= days.to ? std::optional{days} : std::nullopt;
}

std::vector<Day> missingSessions(DayRange days, const std::vector<Bar>& bars, const TradingCalendar& calendar)
{
    const auto known = calendar.knownSpan();
    if (!known)
        return {};
    days = {std::max(days.from, known->from), std::min(days.to, known->to)};
    std::vector<Day> missing;
    if (days.from > days.to)
        return missing;
    auto bar = bars.begin();
    for (Day day = days.from; day <= days.to; ++day) {
        while (bar != bars.end() && bar->day < day)
            ++bar;
        const bool isThere = bar != bars.end() && bar->day == day;
        if (!isThere && calendar.isSession(day))
            missing.push_back(day);
    }
    return missing;
}

} // namespace

ValidatedHistory validate(const HistoryQuery& query, const FeedHistory& history, const QString& source,
                          const TradingCalendar& calendar, std::optional<KnownClose> before)
{
    ValidatedHistory validated;
    const SessionClock clock{query.exchange, query.now};
    const std::vector<Bar> bars = orderly(history, clock, validated.defects);
    validated.bars.reserve(bars.size());
    if (before && (!(before->close > 0) || (!bars.empty() && before->day >= bars.front().day)))
        before.reset();
    const std::vector<bool> jumps = findJumps(bars, history.actions, before);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        const bool isFinal = history.provisional != bar.day && clock.isOver(bar.day);
        const auto doubt = doubtOf(bar, query.kind, calendar, jumps[i]);
        // Before the first trade of a day its row is flat and without volume: nothing to keep, nothing to ask about.
        if (!isFinal && !doubt)
            validated.provisional = bar;
        else if (isFinal && doubt)
            validated.doubtful.push_back({bar, *doubt, source, query.now});
        else if (isFinal)
            validated.bars.push_back(bar);
    }
    if (const auto days = answeredDays(query, history, bars, before, clock))
        validated.missing = missingSessions(*days, bars, calendar);
    return validated;
}

} // namespace chinatech
