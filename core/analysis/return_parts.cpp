// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/return_parts.h"

#include <cmath>

namespace chinatech {

namespace {

/// From the base session on; missing where one of the factors is.
std::expected<ReturnParts, Missing> partsAt(const Market& market, const Instrument& instrument, const ReturnQuery& query,
                                            const CloseAt& base, const CloseAt& at)
{
    if (!instrument.currency || !query.currency)
        return std::unexpected(Missing::NotForIndices);
    const auto fxBase = market.fx.rate(*instrument.currency, *query.currency, base.day);
    const auto fxAt = market.fx.rate(*instrument.currency, *query.currency, at.day);
    if (!fxBase || !fxAt)
        return std::unexpected(Missing::NoFixing);
    ReturnParts parts{std::log(at.price / base.price), std::log(fxAt->rate / fxBase->rate), 0};
    if (query.total) {
        const auto growth = dividendGrowth(instrument, market.record(instrument.symbol), base.day, at.day);
        if (!growth)
            return std::unexpected(growth.error());
        parts.dividends = std::log(*growth);
    }
    return parts;
}

} // namespace

std::expected<ReturnParts, Missing> returnParts(const Market& market, const Instrument& instrument,
                                                const ReturnQuery& query)
{
    const Return whole = computeReturn(market, instrument, query);
    if (whole.missing)
        return std::unexpected(*whole.missing);
    return partsAt(market, instrument, query, {*whole.baseDate, whole.basePrice, 0}, {*whole.endDate, whole.endPrice, 0});
}

ReturnParts shownParts(const ReturnParts& parts)
{
    const double sum = parts.sum();
    if (isMissing(sum))
        return {};
    // As the whole goes to nothing the ratio tends to 1: each part is then itself.
    const double scale = std::abs(sum) < 1e-12 ? 1 : std::expm1(sum) / sum;
    return {parts.price * scale, parts.fx * scale, parts.dividends * scale};
}

std::vector<DatedParts> returnPath(const Market& market, const Instrument& instrument, const ReturnQuery& query)
{
    std::vector<DatedParts> path;
    const Return whole = computeReturn(market, instrument, query);
    if (whole.missing)
        return path;
    const CloseAt base{*whole.baseDate, whole.basePrice, 0};
    const BarSeries bars =
        adjustedBars(market.record(instrument.symbol), {base.day, *whole.endDate}, query.asOf.day);
    path.reserve(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (const auto parts = partsAt(market, instrument, query, base, {bars.days[i], bars.close[i], 0}))
            path.push_back({bars.days[i], *parts});
    }
    return path;
}

} // namespace chinatech
