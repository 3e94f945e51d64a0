// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/company_facts.h"

#include <algorithm>
#include <numeric>

namespace chinatech {

namespace {

const QString kRatio = QStringLiteral("ratio");

SourcedFigure missingFigure(const QString& unit, Missing why)
{
    SourcedFigure figure;
    figure.unit = unit;
    figure.missing = why;
    return figure;
}

SourcedFigure figureOf(const std::expected<double, Missing>& value, const QString& unit, Day date,
                       const QString& source)
{
    if (!value)
        return missingFigure(unit, value.error());
    return {*value, unit, date, source, {}, std::nullopt};
}

QString unitOf(const Instrument& instrument)
{
    return instrument.currency ? currencyCode(*instrument.currency) : QString();
}

/// The last so many sessions up to the day, consecutive.
std::expected<BarSeries, Missing> lastSessions(const Market& market, const Instrument& instrument, Day end,
                                               int count, Day asOf)
{
    Day first = end;
    for (int i = 1; i < count; ++i) {
        const auto before = market.calendarOf(instrument).lastSessionOnOrBefore(first - 1);
        if (!before)
            return std::unexpected(Missing::UnknownCalendar);
        first = *before;
    }
    return everySession(market, instrument, {first, end}, asOf);
}

std::expected<double, Missing> meanTurnover(const Market& market, const Instrument& instrument, Day end,
                                            Day asOf)
{
    const auto bars = lastSessions(market, instrument, end, kTurnoverSessions, asOf);
    if (!bars)
        return std::unexpected(bars.error());
    // A missing volume makes the whole sum missing: NaN carries through.
    const double sum = std::inner_product(bars->close.begin(), bars->close.end(), bars->volume.begin(), 0.0);
    if (isMissing(sum))
        return std::unexpected(Missing::NoData);
    return sum / static_cast<double>(bars->size());
}

/// Three years of consecutive closes up to the end session.
std::expected<BarSeries, Missing> threeYears(const Market& market, const Instrument& instrument, Day end,
                                             AsOf asOf)
{
    const auto base = market.calendarOf(instrument).lastSessionOnOrBefore(asOf.day.plusYears(-3));
    if (!base)
        return std::unexpected(Missing::UnknownCalendar);
    if (instrument.listed && *base < *instrument.listed)
        return std::unexpected(Missing::YoungerThanRange);
    return everySession(market, instrument, {*base, end}, asOf.day);
}

double deepestFall(const std::vector<double>& closes)
{
    double high = closes.front();
    double fall = 0;
    for (const double close : closes) {
        high = std::max(high, close);
        fall = std::min(fall, close / high - 1);
    }
    return fall;
}

void addThreeYears(CompanyFacts& facts, const Market& market)
{
    const auto bars = threeYears(market, facts.instrument, *facts.close.date, facts.asOf);
    if (!bars) {
        facts.drawdown = missingFigure(kRatio, bars.error());
        return;
    }
    facts.drawdown = {deepestFall(bars->close), kRatio, facts.close.date, facts.source, {}, std::nullopt};
    const auto at = [&bars](auto place) {
        return CloseAt{bars->days[static_cast<std::size_t>(place - bars->close.begin())], *place};
    };
    facts.lowestClose = at(std::ranges::min_element(bars->close));
    facts.highestClose = at(std::ranges::max_element(bars->close));
}

std::expected<double, Missing> cashOfOneYear(const Market& market, const Instrument& instrument, AsOf asOf,
                                             Day end)
{
    const MarketRecord& record = market.record(instrument.symbol);
    const Day from = asOf.day.plusYears(-1);
    if (!record.coverage || record.coverage->from > from + 1 || record.coverage->to < end)
        return std::unexpected(Missing::NoCorporateActions);
    double cash = 0;
    for (const CorporateAction& action : record.actions) {
        if (action.kind != ActionKind::Dividend || action.exDate <= from || action.exDate > end)
            continue;
        if (isMissing(action.amount) || !instrument.currency)
            return std::unexpected(Missing::NoCorporateActions);
        const auto fx = market.fx.rate(action.currency.value_or(*instrument.currency), *instrument.currency,
                                       action.exDate);
        if (!fx)
            return std::unexpected(Missing::NoFixing);
        cash += action.amount * fx->rate / splitDivisor(record.actions, action.exDate, asOf.day);
    }
    return cash;
}

SourcedFigure dividendYield(const CompanyFacts& facts, const Market& market)
{
    if (facts.instrument.isIndex())
        return missingFigure(kRatio, Missing::NotForIndices);
    const auto cash = cashOfOneYear(market, facts.instrument, facts.asOf, *facts.close.date);
    if (!cash)
        return missingFigure(kRatio, cash.error());
    return {*cash / facts.close.value,
            kRatio,
            facts.close.date,
            facts.source,
            shortestNumber(roundSignificant(*cash, 12)) + QStringLiteral(" / ") +
                shortestNumber(facts.close.value),
            std::nullopt};
}

std::optional<AdrFacts> adrFacts(const CompanyFacts& facts, const Market& market)
{
    const Instrument* const parent = ordinaryOf(market, facts.instrument);
    const Instrument& ordinary = parent ? *parent : facts.instrument;
    const Instrument* const adr = ordinary.adrSymbol.isEmpty() ? nullptr : market.find(ordinary.adrSymbol);
    if (!adr || !ordinary.ordinaryPerAds || !ordinary.currency || !adr->currency)
        return std::nullopt;
    AdrFacts result{ordinary.symbol, adr->symbol, *ordinary.ordinaryPerAds, {}, kMissing, {}, {}};
    const auto parity = adrParity(market, ordinary, facts.asOf);
    if (!parity) {
        result.premium = missingFigure(kRatio, parity.error());
        return result;
    }
    result.home = {parity->day, parity->ordinary, 0};
    result.adrClose = parity->adr;
    result.fx = parity->fx;
    result.premium = {parity->premium,
                      kRatio,
                      result.home.day,
                      facts.source,
                      QStringLiteral("%1 * %2 / %3 / %4 - 1")
                          .arg(shortestNumber(result.adrClose), shortestNumber(result.fx.rate),
                               shortestNumber(result.ordinaryPerAds), shortestNumber(result.home.price)),
                      std::nullopt};
    return result;
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
    result.parts = shownParts(result.won);
    return result;
}

/// Every figure that rests on a close, for an instrument that has none.
void addMissing(CompanyFacts& facts, Missing why)
{
    const QString unit = unitOf(facts.instrument);
    facts.close = missingFigure(unit, why);
    facts.dayChange = facts.belowYearHigh = facts.volatility = facts.drawdown = facts.dividendYield =
        missingFigure(kRatio, why);
    facts.volume = missingFigure(QStringLiteral("shares"), why);
    facts.turnover = missingFigure(unit, why);
    facts.yearRange.missing = why;
}

void addClose(CompanyFacts& facts, const Market& market, const CloseAt& close)
{
    const Instrument& instrument = facts.instrument;
    const MarketRecord& record = market.record(instrument.symbol);
    facts.close = {close.price, unitOf(instrument), close.day, facts.source, {}, std::nullopt};
    facts.sessionsOld = close.sessionsOld;
    facts.dayChange = figureOf(sessionReturn(market, instrument, close.day, facts.asOf.day), kRatio,
                               close.day, facts.source);

    const BarSeries day = adjustedBars(record, {close.day, close.day}, facts.asOf.day);
    facts.volume =
        day.empty() || isMissing(day.volume.front())
            ? missingFigure(QStringLiteral("shares"), Missing::NoData)
            : SourcedFigure{day.volume.front(), QStringLiteral("shares"), close.day, facts.source, {},
                            std::nullopt};
    // An index level times shares is no money.
    facts.turnover = instrument.isIndex()
                         ? missingFigure(unitOf(instrument), Missing::NotForIndices)
                         : figureOf(meanTurnover(market, instrument, close.day, facts.asOf.day), unitOf(instrument),
                                    close.day, facts.source);

    facts.yearRange = yearRange(market, instrument, facts.asOf);
    const YearRange closes = yearClosingRange(market, instrument, facts.asOf);
    facts.belowYearHigh = closes.missing
                              ? missingFigure(kRatio, *closes.missing)
                              : SourcedFigure{close.price / closes.high - 1,
                                              kRatio,
                                              close.day,
                                              facts.source,
                                              shortestNumber(close.price) + QStringLiteral(" / ") +
                                                  shortestNumber(closes.high) + QStringLiteral(" - 1"),
                                              std::nullopt};
    facts.volatility = figureOf(volatility(market, instrument, facts.asOf), kRatio, close.day, facts.source);
    addThreeYears(facts, market);
    facts.dividendYield = dividendYield(facts, market);
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
        addClose(facts, market, *close);
    else
        addMissing(facts, close.error());
    facts.marketCap = marketCap(market, instrument, asOf, Currency::KRW);
    facts.adr = adrFacts(facts, market);
    for (const RangeKind kind : kFactRanges)
        facts.ranges.push_back(rangeFacts(facts, market, kind));
    facts.events = companyEvents(market, instrument, asOf, benchmark);
    return facts;
}

} // namespace chinatech
