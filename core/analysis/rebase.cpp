// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rebase.h"

#include <algorithm>
#include <iterator>

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
    const AsOf asOf = query.range.end(query.asOf);
    const auto end = endClose(market, instrument, asOf);
    if (!end)
        return std::unexpected(end.error());
    std::optional<Day> session;
    const auto base = baseClose(market, instrument, query.range, asOf, *end, &session);
    if (base)
        return Start{base->day, base->day, end->day};
    const MarketRecord& record = market.record(instrument.symbol);
    const bool young = record.firstBar && (!session || *record.firstBar > *session) && *record.firstBar < end->day;
    if (!young || base.error() == Missing::RangeNotStarted)
        return std::unexpected(base.error());
    return Start{*record.firstBar, session.value_or(*record.firstBar), end->day, true};
}

double fxOn(const Market& market, const Instrument& instrument, const ReturnQuery& query, Day day)
{
    if (!query.currency || !instrument.currency)
        return 1;
    const auto rate = market.fx.rate(*instrument.currency, *query.currency, day);
    return rate ? rate->rate : kMissing;
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

DatedLine datedLine(const Market& market, const Instrument& instrument, const ReturnQuery& query)
{
    DatedLine dated;
    dated.line.symbol = instrument.symbol;
    const auto start = lineStart(market, instrument, query);
    if (!start) {
        dated.line.missing = start.error();
        return dated;
    }
    dated.start = *start;
    const MarketRecord& record = market.record(instrument.symbol);
    if (query.total) {
        const auto growth = dividendGrowth(instrument, record, start->first, start->end);
        if (!growth) {
            dated.line.missing = growth.error();
            return dated;
        }
    }
    const Day asOf = query.range.end(query.asOf).day;
    const BarSeries bars = adjustedBars(record, {start->first, start->end}, asOf);
    const TradingCalendar& calendar = market.calendarOf(instrument);
    DividendGrowth dividends{record, start->first};
    double baseValue = kMissing;
    bool gap = false;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Day day = bars.days[i];
        const double value = bars.close[i] * fxOn(market, instrument, query, day)
            * (query.total ? dividends.upTo(day) : 1);
        if (isMissing(value)) {
            gap = true;
            continue;
        }
        if (isMissing(baseValue)) {
            if (day != start->first)
                break;
            baseValue = value;
            dated.line.baseDay = day;
            dated.line.basePrice = bars.close[i];
        } else if (!bars.isSample && calendar.sessionsBetween(dated.days.back(), day) > 1) {
            gap = true;
        }
        dated.days.push_back(day);
        dated.line.value.push_back(value / baseValue - 1);
        dated.line.close.push_back(bars.close[i]);
        dated.line.gapBefore.push_back(gap);
        gap = false;
    }
    dated.line.startsLate = start->late;
    if (dated.days.empty())
        dated.line.missing = Missing::NoFixing;
    return dated;
}

/// The sessions of one line's exchange that the axis needs; its own days where the calendar cannot know them.
std::vector<Day> axisDays(const Market& market, const Instrument& instrument, const DatedLine& dated)
{
    std::vector<Day> sessions = market.calendarOf(instrument).sessionsIn({dated.start.axisFrom, dated.start.end});
    std::vector<Day> all;
    std::ranges::set_union(sessions, dated.days, std::back_inserter(all));
    return all;
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
    for (const Instrument* const instrument : instruments) {
        dated.push_back(datedLine(market, *instrument, query));
        if (dated.back().line.missing)
            continue;
        std::vector<Day> merged;
        std::ranges::set_union(chart.axis, axisDays(market, *instrument, dated.back()), std::back_inserter(merged));
        chart.axis = std::move(merged);
    }
    for (DatedLine& one : dated) {
        auto from = chart.axis.begin();
        for (const Day day : one.days) {
            from = std::lower_bound(from, chart.axis.end(), day);
            one.line.x.push_back(static_cast<int>(from - chart.axis.begin()));
        }
        chart.lines.push_back(std::move(one.line));
    }
    return chart;
}

} // namespace chinatech
