// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_figures.h"

#include <algorithm>

namespace chinatech {

namespace {

CompareFigure figureOf(const std::expected<double, Missing>& result)
{
    return result ? CompareFigure{*result, std::nullopt} : CompareFigure{kMissing, result.error()};
}

Return returnOver(const Market& market, const Instrument& instrument, ReturnQuery query, Range range)
{
    query.range = range;
    return computeReturn(market, instrument, query);
}

/// The closes of the year up to the as-of day, split-adjusted; without the rest of a bar, of which the line needs none.
std::vector<TrendPoint> yearOfCloses(const MarketRecord& record, Day asOf)
{
    std::vector<TrendPoint> points;
    const BarSeries& bars = *record.bars;
    const Day from = asOf.plusYears(-1);
    const auto first = std::ranges::lower_bound(bars.days, from);
    for (auto day = first; day != bars.days.end() && *day <= asOf; ++day) {
        const double close = bars.close[static_cast<std::size_t>(day - bars.days.begin())];
        points.push_back({*day, close / splitDivisor(record.actions, *day, asOf)});
    }
    return points;
}

CompareFigure positionIn(const YearRange& range, double close)
{
    if (range.missing)
        return {kMissing, range.missing};
    // A price that did not move all year stands nowhere in particular: in the middle.
    const double width = range.high - range.low;
    return {width > 0 ? std::clamp((close - range.low) / width, 0.0, 1.0) : 0.5, std::nullopt};
}

CompareRow makeRow(const Market& market, const Instrument& instrument, const ReturnQuery& query)
{
    CompareRow row;
    row.instrument = instrument;
    const MarketRecord& record = market.record(instrument.symbol);
    if (const auto close = endClose(market, instrument, query.asOf)) {
        row.close.value = close->price;
        row.closeDay = close->day;
        row.sessionsOld = close->sessionsOld;
    } else {
        row.close.missing = close.error();
    }
    row.oneDay = returnOver(market, instrument, query, {RangeKind::OneDay, {}});
    row.oneMonth = returnOver(market, instrument, query, {RangeKind::OneMonth, {}});
    row.ytd = returnOver(market, instrument, query, {RangeKind::Ytd, {}});
    row.oneYear = returnOver(market, instrument, query, {RangeKind::OneYear, {}});
    row.threeYears = returnOver(market, instrument, query, {RangeKind::ThreeYears, {}});
    row.chosen = computeReturn(market, instrument, query);
    ReturnQuery inWon = query;
    inWon.currency = Currency::KRW;
    row.won = query.currency == Currency::KRW ? row.chosen : computeReturn(market, instrument, inWon);
    row.yearRange = yearClosingRange(market, instrument, query.asOf);
    row.yearPosition = positionIn(row.yearRange, row.close.value);
    row.volatility = figureOf(volatility(market, instrument, query.asOf));
    row.trend = yearOfCloses(record, query.asOf.day);
    row.trendIsSparse = record.bars->isSample;
    row.isSample = record.bars->isSample && !market.isSampleOnly();
    row.cap = marketCap(market, instrument, query.asOf, Currency::KRW);
    return row;
}

void compareWithBenchmark(CompareFigures& figures)
{
    const CompareRow* const benchmark = figures.benchmark();
    const Return yardstick = benchmark ? benchmark->chosen : Return{};
    for (CompareRow& row : figures.rows) {
        if (row.isBenchmark || !benchmark)
            continue;
        row.versus.missing = row.chosen.missing ? row.chosen.missing : yardstick.missing;
        // Two returns that end on different days, because one of the closes is old, have no difference.
        const bool isStale = row.chosen.sessionsOld > 0 || yardstick.sessionsOld > 0;
        if (!row.versus.missing && isStale && row.chosen.endDate != yardstick.endDate)
            row.versus.missing = Missing::NoCloseOnEndSession;
        // Nor have two that begin in different years because each listing is as old as it is.
        if (!row.versus.missing && figures.range.kind == RangeKind::Max && row.chosen.baseDate != yardstick.baseDate)
            row.versus.missing = Missing::NoCloseOnBaseSession;
        if (!row.versus.missing)
            row.versus.value = row.chosen.value - yardstick.value;
    }
}

void countCompanies(CompareFigures& figures)
{
    const bool onlyIndices = std::ranges::all_of(
        figures.rows, [](const CompareRow& row) { return row.isBenchmark || row.instrument.isIndex(); });
    for (const CompareRow& row : figures.rows) {
        if (row.isBenchmark)
            continue;
        ++figures.compared;
        if (row.instrument.isIndex() && !onlyIndices)
            continue;
        ++figures.companies;
        figures.counted += !row.chosen.missing;
        figures.rising += row.chosen.value > 0;
        figures.beating += row.versus.value > 0;
    }
}

void findSharedEnds(CompareFigures& figures)
{
    std::optional<Day> base;
    std::optional<Day> end;
    for (const CompareRow& row : figures.rows) {
        if (row.chosen.missing)
            continue;
        figures.shareBase &= !base || base == row.chosen.baseDate;
        figures.shareEnd &= !end || end == row.chosen.endDate;
        base = row.chosen.baseDate;
        end = row.chosen.endDate;
    }
}

/// A range is offered when at least one company has a return over it.
std::optional<Missing> whyUnavailable(const Market& market, const CompareFigures& figures, ReturnQuery query)
{
    std::optional<Missing> why;
    for (const CompareRow& row : figures.rows) {
        if (row.isBenchmark)
            continue;
        const Return result = computeReturn(market, row.instrument, query);
        if (!result.missing)
            return std::nullopt;
        if (!why)
            why = result.missing;
    }
    return why;
}

} // namespace

const CompareRow* CompareFigures::row(const QString& symbol) const
{
    const auto found = std::ranges::find(rows, symbol, [](const CompareRow& row) { return row.instrument.symbol; });
    return found == rows.end() ? nullptr : &*found;
}

const CompareRow* CompareFigures::benchmark() const
{
    return rows.empty() || !rows.back().isBenchmark ? nullptr : &rows.back();
}

bool CompareFigures::hasYardstick() const
{
    const CompareRow* const row = benchmark();
    return row && !row->chosen.missing;
}

std::vector<const Instrument*> comparedInstruments(const Market& market, const CompareSelection& selection)
{
    std::vector<const Instrument*> instruments;
    for (const QString& symbol : selection.symbols) {
        const Instrument* const instrument = market.find(symbol);
        if (instrument && instrument->isPriced() && symbol != selection.benchmark)
            instruments.push_back(instrument);
    }
    const Instrument* const benchmark = market.find(selection.benchmark);
    if (benchmark && benchmark->isPriced())
        instruments.push_back(benchmark);
    return instruments;
}

void addProvisional(CompareFigures& figures, const Market& market, const std::vector<Quote>& quotes)
{
    for (CompareRow& row : figures.rows)
        row.provisional = provisionalPrice(market, row.instrument, quotes, figures.asOf);
}

CompareFigures compareFigures(const Market& market, const CompareSelection& selection)
{
    CompareFigures figures;
    const ReturnQuery query = selection.query(market);
    figures.range = query.range;
    figures.currency = query.currency;
    figures.total = query.total;
    figures.asOf = query.asOf;
    for (const Instrument* const instrument : comparedInstruments(market, selection)) {
        figures.rows.push_back(makeRow(market, *instrument, query));
        figures.rows.back().isBenchmark = instrument->symbol == selection.benchmark;
    }
    compareWithBenchmark(figures);
    countCompanies(figures);
    findSharedEnds(figures);
    for (std::size_t i = 0; i < kNamedRanges.size(); ++i) {
        ReturnQuery other = query;
        other.range = {kNamedRanges[i], {}};
        figures.unavailable[i] = whyUnavailable(market, figures, other);
    }
    return figures;
}

} // namespace chinatech
