// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rebase.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace chinatech {

namespace {

/// Where a line begins and how far the axis must reach for it.
struct Start {
    Day first;          ///< the day of the line's zero
    Day axisFrom;       ///< the range's base session, even where the line begins later
    Day end;
    bool late = false;
};

/// The exact base session; for an instrument without so old a close, its first close.
std::expected<Start, Missing> lineStart(const Market& market, const Instrument& instrument, const ReturnQuery& query)
{
    const auto end = rangeEndClose(market, instrument, query.range, query.asOf);
    if (!end)
        return std::unexpected(end.error());
    std::optional<Day> session;
    const auto base = baseClose(market, instrument, query.range, query.asOf, *end, &session);
    if (base)
        return Start{base->day, base->day, end->day};
    const MarketRecord& record = market.record(instrument.symbol);
    const bool young = record.firstBar && (!session || *record.firstBar > *session) && *record.firstBar < end->day;
    // Where the calendar does not reach, nobody knows whether the listing is younger than the range.
    if (!young || base.error() == Missing::RangeNotStarted || base.error() == Missing::UnknownCalendar)
        return std::unexpected(base.error());
    return Start{*record.firstBar, session.value_or(*record.firstBar), end->day, true};
}

/// Growth from dividends since the start, day by day.
class DividendGrowth {
public:
    DividendGrowth(const MarketRecord& record, Day start) : m_record{record}
    {
        while (m_next < record.actions.size() && record.actions[m_next].exDate <= start)
            ++m_next;
    }

    double upTo(Day day)
    {
        for (; m_next < m_record.actions.size() && m_record.actions[m_next].exDate <= day; ++m_next) {
            if (m_record.actions[m_next].kind != ActionKind::Split)
                m_growth /= m_record.actions[m_next].priceFactor;
        }
        return m_growth;
    }

private:
    const MarketRecord& m_record;
    std::size_t m_next = 0;
    double m_growth = 1;
};

/// A line with days in place of axis positions, which are only known when all lines are.
struct DatedLine {
    RebasedLine line;
    std::vector<Day> days;
    Start start{};
};

/// What the instruments of one chart share: thousands of bars ask for the same sessions and rates.
class SharedSpans {
public:
    SharedSpans(const Market& market, const ReturnQuery& query, DayRange span)
        : m_market{market}, m_query{query}, m_span{span}
    {
    }

    /// The sessions of its exchange in the span, as far as its calendar knows it.
    const std::vector<Day>& sessions(const Instrument& instrument)
    {
        const TradingCalendar& calendar = m_market.calendarOf(instrument);
        const auto [entry, isNew] = m_sessions.try_emplace(&calendar);
        if (const auto& known = calendar.knownSpan(); isNew && known)
            entry->second = calendar.sessionsIn({std::max(known->from, m_span.from), std::min(known->to, m_span.to)});
        return entry->second;
    }

    /// Rates into the query's currency; nullptr where none are needed.
    const FxSeries* rates(const Instrument& instrument)
    {
        if (!m_query.currency || !instrument.currency)
            return nullptr;
        auto entry = m_rates.find(*instrument.currency);
        if (entry == m_rates.end())
            entry = m_rates.emplace(*instrument.currency,
                                    m_market.fx.series(*instrument.currency, *m_query.currency, m_span)).first;
        return &entry->second;
    }

private:
    const Market& m_market;
    const ReturnQuery& m_query;
    DayRange m_span;
    std::map<const TradingCalendar*, std::vector<Day>> m_sessions;
    std::map<Currency, FxSeries> m_rates;
};

/// Tells, day after day in ascending order, whether a session lies between two points.
class GapFinder {
public:
    GapFinder(const std::vector<Day>& sessions, Day first)
        : m_next{std::ranges::upper_bound(sessions, first)}, m_end{sessions.end()}
    {
    }

    /// Whether there was a session after the day asked before and ahead of this one.
    bool skippedUpTo(Day day)
    {
        const auto from = m_next;
        while (m_next != m_end && *m_next < day)
            ++m_next;
        const bool skipped = m_next != from;
        if (m_next != m_end && *m_next == day)
            ++m_next;
        return skipped;
    }

private:
    std::vector<Day>::const_iterator m_next;
    std::vector<Day>::const_iterator m_end;
};

/// Fills in the points, or says why there are none.
std::optional<Missing> addPoints(DatedLine& dated, const MarketRecord& record, const ReturnQuery& query, const FxSeries* rates,
               const std::vector<Day>& sessions)
{
    const Start& start = dated.start;
    const BarSeries bars = adjustedBars(record, {start.first, start.end}, query.asOf.day);
    DividendGrowth dividends{record, start.first};
    GapFinder gaps{sessions, start.first};
    // Fewer bars may have been loaded than the store has: never take another day for the base.
    if (bars.empty() || bars.days.front() != start.first)
        return Missing::NoData;
    RebasedLine& line = dated.line;
    double baseValue = kMissing;
    bool gap = false;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Day day = bars.days[i];
        gap |= gaps.skippedUpTo(day) && !bars.isSample;
        const double value = bars.close[i] * (rates ? rates->on(day) : 1) * (query.total ? dividends.upTo(day) : 1);
        if (isMissing(value)) {
            if (i == 0)
                return Missing::NoFixing;
            gap = true;
            continue;
        }
        if (i == 0) {
            baseValue = value;
            line.baseDay = day;
            line.basePrice = bars.close[i];
        }
        dated.days.push_back(day);
        line.value.push_back(value / baseValue - 1);
        line.close.push_back(bars.close[i]);
        line.gapBefore.push_back(gap);
        gap = false;
    }
    return std::nullopt;
}

DatedLine datedLine(const Market& market, const Instrument& instrument, const ReturnQuery& query)
{
    DatedLine dated;
    dated.line.symbol = instrument.symbol;
    // A basket of several currencies moves in none of them.
    if (query.currency && !instrument.currency && instrument.isPriced()) {
        dated.line.missing = Missing::NotForIndices;
        return dated;
    }
    const auto start = lineStart(market, instrument, query);
    if (!start) {
        dated.line.missing = start.error();
        return dated;
    }
    dated.start = *start;
    dated.line.startsLate = start->late;
    if (query.total) {
        const auto growth = dividendGrowth(instrument, market.record(instrument.symbol), start->first, start->end);
        if (!growth)
            dated.line.missing = growth.error();
    }
    return dated;
}

/// The days of all lines that are there, from the first base to the last end.
std::optional<DayRange> wholeSpan(const std::vector<DatedLine>& lines)
{
    std::optional<DayRange> span;
    for (const DatedLine& one : lines) {
        if (one.line.missing)
            continue;
        const Day from = std::min(one.start.axisFrom, one.start.first);
        span = span ? DayRange{std::min(span->from, from), std::max(span->to, one.start.end)}
                    : DayRange{from, one.start.end};
    }
    return span;
}

/// The sessions of one line's exchange that the axis needs; its own days where the calendar cannot know them.
std::vector<Day> axisDays(const std::vector<Day>& sessions, const DatedLine& dated)
{
    const auto first = std::ranges::lower_bound(sessions, dated.start.axisFrom);
    const auto last = std::upper_bound(first, sessions.end(), dated.start.end);
    std::vector<Day> all;
    std::set_union(first, last, dated.days.begin(), dated.days.end(), std::back_inserter(all));
    return all;
}

/// Where each day stands on the axis, which has all of them.
std::vector<int> positionsOn(const std::vector<Day>& axis, const std::vector<Day>& days)
{
    std::vector<int> positions;
    positions.reserve(days.size());
    if (days.empty())
        return positions;
    auto at = std::ranges::lower_bound(axis, days.front());
    for (const Day day : days) {
        while (*at < day)
            ++at;
        positions.push_back(static_cast<int>(at - axis.begin()));
    }
    return positions;
}

} // namespace

std::optional<std::size_t> RebasedLine::pointAt(int axisIndex) const
{
    const auto found = std::ranges::lower_bound(x, axisIndex);
    if (found == x.end() || *found != axisIndex)
        return std::nullopt;
    return static_cast<std::size_t>(found - x.begin());
}

int RebasedChart::indexOf(Day day) const
{
    return static_cast<int>(std::ranges::upper_bound(axis, day) - axis.begin()) - 1;
}

RebasedChart rebase(const Market& market, const std::vector<const Instrument*>& instruments, const ReturnQuery& query)
{
    RebasedChart chart;
    std::vector<DatedLine> dated;
    for (const Instrument* const instrument : instruments)
        dated.push_back(datedLine(market, *instrument, query));
    if (const auto span = wholeSpan(dated)) {
        SharedSpans shared{market, query, *span};
        for (std::size_t i = 0; i < dated.size(); ++i) {
            if (dated[i].line.missing)
                continue;
            const Instrument& instrument = *instruments[i];
            const std::vector<Day>& sessions = shared.sessions(instrument);
            dated[i].line.missing
                = addPoints(dated[i], market.record(instrument.symbol), query, shared.rates(instrument), sessions);
            if (dated[i].line.missing)
                continue;
            std::vector<Day> merged;
            std::ranges::set_union(chart.axis, axisDays(sessions, dated[i]), std::back_inserter(merged));
            chart.axis = std::move(merged);
        }
    }
    for (DatedLine& one : dated) {
        one.line.x = positionsOn(chart.axis, one.days);
        chart.lines.push_back(std::move(one.line));
    }
    return chart;
}

} // namespace chinatech
