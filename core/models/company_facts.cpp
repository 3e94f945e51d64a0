// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/company_facts.h"

#include "core/models/price_figures.h"

#include <algorithm>

namespace chinatech {

namespace {

std::optional<AdrFacts> adrFacts(const CompanyFacts& facts, const Market& market)
{
    const Instrument* const parent = ordinaryOf(market, facts.instrument);
    const Instrument& ordinary = parent ? *parent : facts.instrument;
    const Instrument* const adr = ordinary.adrSymbol.isEmpty() ? nullptr : market.find(ordinary.adrSymbol);
    if (!adr || !ordinary.ordinaryPerAds || !ordinary.currency || !adr->currency)
        return std::nullopt;
    AdrFacts result;
    result.ordinarySymbol = ordinary.symbol;
    result.adrSymbol = adr->symbol;
    result.ordinaryPerAds = *ordinary.ordinaryPerAds;
    const bool isHomeOpen = market.calendarOf(ordinary).isSession(facts.asOf.day);
    if (isHomeOpen != market.calendarOf(*adr).isSession(facts.asOf.day)) {
        result.shutOn = facts.asOf.day;
        result.isHomeShut = !isHomeOpen;
    }
    const auto parity = adrParity(market, ordinary, facts.asOf);
    if (!parity) {
        result.premium = missingFigure(kRatioUnit, parity.error());
        return result;
    }
    result.home = {parity->day, parity->ordinary, 0};
    result.adrClose = parity->adr;
    result.fx = parity->fx;
    result.premium = {parity->premium,
                      kRatioUnit,
                      result.home.day,
                      facts.source,
                      QStringLiteral("%1 * %2 / %3 / %4 - 1")
                          .arg(shortestNumber(result.adrClose), shortestNumber(result.fx.rate),
                               shortestNumber(result.ordinaryPerAds), shortestNumber(result.home.price)),
                      std::nullopt};
    return result;
}

ReturnParts partsOf(const Market& market, const Instrument& instrument, const ReturnQuery& query)
{
    return returnParts(market, instrument, query).value_or(ReturnParts{kMissing, kMissing, kMissing});
}

RangeFacts rangeFacts(const CompanyFacts& facts, const Market& market, RangeKind kind)
{
    RangeFacts result;
    result.range.kind = kind;
    ReturnQuery query{result.range, std::nullopt, false, facts.asOf};
    result.local = computeReturn(market, facts.instrument, query);
    if (const Instrument* const benchmark = market.find(facts.benchmark))
        result.benchmark = computeReturn(market, *benchmark, query);
    else
        result.benchmark.missing = Missing::NoData;
    result.excess = result.local.value - result.benchmark.value;
    query.currency = Currency::KRW;
    result.won = computeReturn(market, facts.instrument, query);
    result.localFigure = returnFigure(market, facts.instrument, result.local, std::nullopt);
    result.wonFigure = returnFigure(market, facts.instrument, result.won, Currency::KRW);
    result.priceParts = partsOf(market, facts.instrument, query);
    query.total = true;
    result.wonTotal = computeReturn(market, facts.instrument, query);
    result.totalParts = partsOf(market, facts.instrument, query);
    return result;
}

/// Every figure that rests on a close, for an instrument that has none.
void addMissing(CompanyFacts& facts, const QString& unit, Missing why)
{
    facts.close = facts.yearLow = facts.yearHigh = facts.turnover = missingFigure(unit, why);
    facts.dayChange = facts.belowYearHigh = facts.volatility = facts.drawdown = facts.dividendYield =
        missingFigure(kRatioUnit, why);
    facts.volumeRatio = facts.peRatio = missingFigure(kMultipleUnit, why);
    facts.volume = missingFigure(kSharesUnit, why);
    facts.yearRange.missing = why;
}

void addClose(CompanyFacts& facts, const PriceReading& reading)
{
    facts.close = {reading.close.price, reading.unit(), reading.close.day, reading.source, {}, std::nullopt};
    facts.sessionsOld = reading.close.sessionsOld;
    facts.dayChange = dayChangeFigure(reading);
    facts.volume = volumeFigure(reading);
    facts.volumeRatio = volumeRatioFigure(reading);
    facts.turnover = turnoverFigure(reading);
    const YearFigures year = yearFigures(reading);
    facts.yearLow = year.low;
    facts.yearHigh = year.high;
    facts.yearRange = {year.low.value, year.high.value, year.closing, year.low.missing};
    facts.belowYearHigh = year.belowHighestClose;
    facts.volatility = volatilityFigure(reading);
    const ThreeYears history = threeYears(reading);
    facts.drawdown = history.drawdown;
    facts.lowestClose = history.lowest;
    facts.highestClose = history.highest;
    facts.dividendYield = dividendYieldFigure(reading);
    facts.peRatio = peFigure(reading);
}

} // namespace

const RangeFacts* CompanyFacts::find(RangeKind range) const
{
    const auto found =
        std::ranges::find_if(ranges, [range](const RangeFacts& facts) { return facts.range.kind == range; });
    return found == ranges.end() ? nullptr : &*found;
}

const Instrument* ordinaryOf(const Market& market, const Instrument& adr)
{
    const auto found = std::ranges::find(market.instruments, adr.symbol, &Instrument::adrSymbol);
    return found == market.instruments.end() ? nullptr : &*found;
}

CompanyFacts companyFacts(const Market& market, const Instrument& instrument, AsOf asOf,
                          const QString& benchmark)
{
    CompanyFacts facts;
    facts.instrument = instrument;
    facts.asOf = asOf;
    facts.benchmark = benchmark;
    const MarketRecord& record = market.record(instrument.symbol);
    facts.source = record.bars->source;
    facts.isSample = record.bars->isSample;
    if (const auto close = endClose(market, instrument, asOf))
        addClose(facts, {market, instrument, asOf, *close, facts.source});
    else
        addMissing(facts, instrument.currency ? currencyCode(*instrument.currency) : QString(), close.error());
    facts.marketCap = marketCap(market, instrument, asOf, Currency::KRW);
    facts.adr = adrFacts(facts, market);
    for (const RangeKind kind : kFactRanges)
        facts.ranges.push_back(rangeFacts(facts, market, kind));
    facts.events = companyEvents(market, instrument, asOf, benchmark);
    return facts;
}

} // namespace chinatech
