// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/board_figures.h"

#include "core/analysis/risk.h"
#include "core/models/company_facts.h"

#include <algorithm>

namespace chinatech {

namespace {

/// What every row is computed from.
struct Reading {
    const Market& market;
    const BoardQuery& query;
    const Instrument* benchmark = nullptr;
};

CompareFigure orWhy(const std::expected<double, Missing>& result)
{
    if (result)
        return {*result, std::nullopt};
    return {kMissing, result.error()};
}

CompareFigure missing(Missing why) { return {kMissing, why}; }

Return returnOver(const Reading& reading, const Instrument& instrument, const Range& range, std::optional<Currency> currency)
{
    return computeReturn(reading.market, instrument, {range, currency, reading.query.total, reading.query.asOf});
}

CompareFigure peRatioOf(const BoardRow& row, const Reading& reading)
{
    if (row.close.missing)
        return missing(*row.close.missing);
    const auto published = peOf(reading.market, row.instrument, row.closeDay);
    return published ? CompareFigure{published->peTrailing, std::nullopt} : missing(published.error());
}

void addYear(BoardRow& row, const Reading& reading)
{
    row.yearRange = yearClosingRange(reading.market, row.instrument, reading.query.asOf);
    if (row.yearRange.missing) {
        row.yearPosition = missing(*row.yearRange.missing);
        return;
    }
    // A price that did not move all year stands nowhere in particular: in the middle.
    const auto [low, high] = std::pair{row.yearRange.low, row.yearRange.high};
    row.yearPosition.value = high > low ? std::clamp((row.close.value - low) / (high - low), 0.0, 1.0) : 0.5;
}

CompareFigure betaOf(const BoardRow& row, const Reading& reading)
{
    if (!reading.benchmark)
        return missing(Missing::NoData);
    return orWhy(beta(reading.market, row.instrument, *reading.benchmark, reading.query.asOf));
}

/// Turnover is a sum of many days: the rate of its last one.
CompareFigure turnoverOf(const BoardRow& row, const Reading& reading)
{
    if (row.instrument.isIndex())
        return missing(Missing::NotForIndices);
    const auto local = meanTurnover(reading.market, row.instrument, reading.query.asOf);
    if (!local)
        return missing(local.error());
    const auto fx = row.instrument.currency
        ? reading.market.fx.rate(*row.instrument.currency, Currency::KRW, row.closeDay)
        : std::nullopt;
    return fx ? CompareFigure{*local * fx->rate, std::nullopt} : missing(Missing::NoFixing);
}

CompareFigure premiumOf(const BoardRow& row, const Reading& reading)
{
    const Instrument* const ordinary = row.instrument.kind == InstrumentKind::Adr
        ? ordinaryOf(reading.market, row.instrument)
        : &row.instrument;
    if (!ordinary)
        return missing(Missing::NoData);
    const auto parity = adrParity(reading.market, *ordinary, reading.query.asOf);
    return parity ? CompareFigure{parity->premium, std::nullopt} : missing(parity.error());
}

/// So many of the closes, the first and the last among them, as the line has pixels.
std::vector<TrendPoint> thinned(const BarSeries& bars)
{
    std::vector<TrendPoint> points;
    const std::size_t count = std::min(bars.size(), kTrendPoints);
    points.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = count < 2 ? i : i * (bars.size() - 1) / (count - 1);
        points.push_back({bars.days[at], bars.close[at]});
    }
    return points;
}

BoardRow rowOf(const Reading& reading, const Instrument& instrument)
{
    const BoardQuery& query = reading.query;
    const MarketRecord& record = reading.market.record(instrument.symbol);
    BoardRow row;
    row.instrument = instrument;
    row.isSample = record.bars->isSample && !reading.market.isSampleOnly();
    if (const auto close = endClose(reading.market, instrument, query.asOf)) {
        row.close.value = close->price;
        row.closeDay = close->day;
        row.sessionsOld = close->sessionsOld;
    } else {
        row.close.missing = close.error();
    }
    for (std::size_t i = 0; i < kBoardRanges.size(); ++i)
        row.returns[i] = returnOver(reading, instrument, {kBoardRanges[i], {}}, query.currency);
    row.chosen = returnOver(reading, instrument, query.range, query.currency);
    row.won = returnOver(reading, instrument, query.range, Currency::KRW);
    row.cap = marketCap(reading.market, instrument, query.asOf, Currency::KRW);
    row.peRatio = peRatioOf(row, reading);
    addYear(row, reading);
    row.volatility = orWhy(volatility(reading.market, instrument, query.asOf));
    row.beta = betaOf(row, reading);
    row.turnover = turnoverOf(row, reading);
    row.premium = premiumOf(row, reading);
    if (row.chosen.missing && !(row.chosen.baseDate && row.chosen.endDate)) {
        row.fall = missing(*row.chosen.missing);
        return row;
    }
    const DayRange span{*row.chosen.baseDate, *row.chosen.endDate};
    row.fall = orWhy(deepestFall(reading.market, instrument, span, query.asOf.day));
    row.trend = thinned(adjustedBars(record, span, query.asOf.day));
    return row;
}

} // namespace

BoardQuery boardQuery(const Market& market, const BoardSelection& board, const CompareSelection& selection)
{
    return {board.range,         selection.currency,  selection.total,
            selection.asOfIn(market), selection.benchmark, board.list};
}

const Return& BoardRow::over(RangeKind range) const
{
    const auto found = std::ranges::find(kBoardRanges, range);
    return found == kBoardRanges.end() ? chosen : returns[static_cast<std::size_t>(found - kBoardRanges.begin())];
}

const BoardRow* BoardFigures::row(const QString& symbol) const
{
    const auto found = std::ranges::find(rows, symbol, [](const BoardRow& row) { return row.instrument.symbol; });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<const Instrument*> listedInstruments(const Market& market, const QString& list)
{
    std::vector<const Instrument*> listed;
    for (const Instrument& instrument : market.instruments) {
        if (instrument.isPriced() && (list.isEmpty() || instrument.group == list))
            listed.push_back(&instrument);
    }
    return listed;
}

BoardFigures boardFigures(const Market& market, const BoardQuery& query)
{
    const Reading reading{market, query, market.find(query.benchmark)};
    BoardFigures figures;
    figures.query = query;
    for (const Instrument* const instrument : listedInstruments(market, query.list))
        figures.rows.push_back(rowOf(reading, *instrument));
    return figures;
}

} // namespace chinatech
