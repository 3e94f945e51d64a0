// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/returns.h"

#include <cmath>

namespace chinatech {

namespace {

Return missingReturn(Return partial, Missing why)
{
    partial.value = partial.pricePart = partial.fxPart = kMissing;
    partial.missing = why;
    return partial;
}

/// What the exchange rate alone did between the two days: fx(end) / fx(base).
std::expected<double, Missing> fxGrowth(const FxTable& fx, Currency from, Currency to, Day base, Day end)
{
    const auto atBase = fx.rate(from, to, base);
    const auto atEnd = fx.rate(from, to, end);
    if (!atBase || !atEnd)
        return std::unexpected(Missing::NoFixing);
    return atEnd->rate / atBase->rate;
}

} // namespace

std::expected<double, Missing> dividendGrowth(const Instrument& instrument, const MarketRecord& record, Day base,
                                              Day end)
{
    if (instrument.isIndex())
        return std::unexpected(Missing::NotForIndices);
    if (!record.coverage || record.coverage->from > base + 1 || record.coverage->to < end)
        return std::unexpected(Missing::NoCorporateActions);
    double growth = 1;
    for (const CorporateAction& action : record.actions) {
        if (action.kind == ActionKind::Split || action.exDate <= base || action.exDate > end)
            continue;
        if (isMissing(action.priceFactor) || action.priceFactor <= 0)
            return std::unexpected(Missing::NoCorporateActions);
        growth /= action.priceFactor;
    }
    return growth;
}

Return computeReturn(const Market& market, const Instrument& instrument, const ReturnQuery& query)
{
    Return result;
    const MarketRecord& record = market.record(instrument.symbol);
    result.source = record.bars->source;
    const auto end = rangeEndClose(market, instrument, query.range, query.asOf);
    if (!end)
        return missingReturn(result, end.error());
    result.endDate = end->day;
    result.endPrice = end->price;
    result.sessionsOld = end->sessionsOld;

    const auto base = baseClose(market, instrument, query.range, query.asOf, *end, &result.baseDate);
    if (!base) {
        // There was no such listing that day, so it has no base session either.
        if (base.error() == Missing::YoungerThanRange)
            result.baseDate.reset();
        return missingReturn(result, base.error());
    }
    result.baseDate = base->day;
    result.basePrice = base->price;

    double local = end->price / base->price;
    if (query.total) {
        const auto growth = dividendGrowth(instrument, record, base->day, end->day);
        if (!growth)
            return missingReturn(result, growth.error());
        local *= *growth;
    }
    // A basket of several currencies moves in none of them.
    if (query.currency && !instrument.currency)
        return missingReturn(result, Missing::NotForIndices);
    if (!query.currency || !instrument.currency) {
        result.value = local - 1;
        return result;
    }
    const auto fx = fxGrowth(market.fx, *instrument.currency, *query.currency, base->day, end->day);
    if (!fx)
        return missingReturn(result, fx.error());
    result.value = local * *fx - 1;
    result.pricePart = std::log(local);
    result.fxPart = std::log(*fx);
    return result;
}

ShownParts shownParts(const Return& result)
{
    const double sum = result.pricePart + result.fxPart;
    if (isMissing(sum))
        return {};
    // As the whole goes to nothing the ratio tends to 1: each part is then itself.
    const double scale = std::abs(sum) < 1e-12 ? 1 : result.value / sum;
    return {result.pricePart * scale, result.fxPart * scale};
}

} // namespace chinatech
