// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/company_history.h"

#include "core/analysis/statistics.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

/// A whole year ends with its own last session; the as-of year is YTD.
ReturnQuery yearQuery(int year, AsOf asOf)
{
    ReturnQuery query;
    query.asOf = asOf;
    if (year == asOf.day.year())
        query.range.kind = RangeKind::Ytd;
    else
        query.range = {RangeKind::Custom, {Day{year - 1, 12, 31}, Day{year, 12, 31}}};
    return query;
}

} // namespace

std::vector<YearFacts> calendarYears(const Market& market, const Instrument& instrument, AsOf asOf,
                                     const QString& benchmark, int count)
{
    std::vector<YearFacts> years;
    for (int year = asOf.day.year() - count + 1; year <= asOf.day.year(); ++year) {
        if (instrument.listed && Day{year - 1, 12, 31} < *instrument.listed)
            continue;
        YearFacts facts{
            year, year == asOf.day.year(), computeReturn(market, instrument, yearQuery(year, asOf)), {}};
        if (const Instrument* const index = market.find(benchmark))
            facts.benchmark = computeReturn(market, *index, yearQuery(year, asOf));
        else
            facts.benchmark.missing = Missing::NoData;
        years.push_back(std::move(facts));
    }
    return years;
}

std::vector<DatedValue> adrHistory(const Market& market, const Instrument& ordinary, AsOf asOf)
{
    std::vector<DatedValue> history;
    const Instrument* const adr = market.find(ordinary.adrSymbol);
    if (!adr || !adr->currency || !ordinary.currency || !ordinary.ordinaryPerAds)
        return history;
    const DayRange range{asOf.day.plusYears(-3), asOf.day};
    const BarSeries home = adjustedBars(market.record(ordinary.symbol), range, asOf.day);
    const BarSeries away = adjustedBars(market.record(adr->symbol), range, asOf.day);
    for (std::size_t i = 0; i < home.size(); ++i) {
        const double close = away.closeOn(home.days[i]);
        const auto fx = market.fx.rate(*adr->currency, *ordinary.currency, home.days[i]);
        if (!isMissing(close) && fx)
            history.push_back(
                {home.days[i], adrPremium(close, fx->rate, *ordinary.ordinaryPerAds, home.close[i])});
    }
    return history;
}

std::optional<double> parityScore(const std::vector<DatedValue>& history)
{
    if (history.size() < kParityPairs)
        return std::nullopt;
    const auto from = history.end() - kParityPairs;
    double mean = 0;
    for (auto pair = from; pair != history.end(); ++pair)
        mean += pair->value / kParityPairs;
    double squares = 0;
    for (auto pair = from; pair != history.end(); ++pair)
        squares += (pair->value - mean) * (pair->value - mean);
    const double deviation = std::sqrt(squares / (kParityPairs - 1));
    if (deviation == 0)
        return std::nullopt;
    return (history.back().value - mean) / deviation;
}

} // namespace chinatech
