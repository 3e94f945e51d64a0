// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/market_cap.h"

#include "core/market/share_unit.h"

#include <algorithm>

namespace chinatech {

namespace {

MarketCap missingCap(MarketCap partial, Missing why)
{
    partial.value = partial.localValue = kMissing;
    partial.missing = why;
    return partial;
}

std::optional<ShareCount> knownBy(const std::vector<ShareCount>& shares, Day asOf)
{
    std::optional<ShareCount> newest;
    for (const ShareCount& count : shares) {
        if (count.asOf <= asOf && (!newest || newest->asOf <= count.asOf))
            newest = count;
    }
    return newest;
}

/// What the vendor says of exactly that session.
const Valuation* publishedOn(const MarketRecord& record, Day session)
{
    const auto found = std::ranges::find(record.valuations, session, &Valuation::day);
    return found == record.valuations.end() ? nullptr : &*found;
}

/// A figure in the wrong unit or currency is off by the depositary ratio or the exchange rate, not by a half.
bool isPlausible(double published, double computed)
{
    constexpr double kMost = 2;
    return isMissing(computed) || (published > computed / kMost && published < computed * kMost);
}

/// The count that belongs to the close: shares as of their day times the splits since.
std::optional<ShareCount> countFor(const MarketRecord& record, Day asOf)
{
    auto shares = knownBy(record.shares, asOf);
    if (shares)
        shares->shares *= splitDivisor(record.actions, shares->asOf, asOf);
    return shares;
}

/// In the listing's own currency.
std::optional<Missing> addLocalValue(MarketCap& cap, const MarketRecord& record, const Instrument& instrument, Day asOf)
{
    const auto count = countFor(record, asOf);
    cap.shares = count.value_or(ShareCount{});
    cap.unitsDiffer = count && unitOfCount(*count) != unitOfListing(instrument);
    if (count && !cap.unitsDiffer)
        cap.localValue = count->shares * cap.close.price;
    const Valuation* const published = publishedOn(record, cap.close.day);
    if (published && !isMissing(published->marketCap) && isPlausible(published->marketCap, cap.localValue)) {
        cap.localValue = published->marketCap;
        cap.vendor = published->source;
        return std::nullopt;
    }
    if (cap.unitsDiffer)
        return Missing::UnitMismatch;
    return count ? std::nullopt : std::optional{Missing::NoShareCount};
}

} // namespace

bool MarketCap::isImplied() const
{
    return !isVendors() && shares.basis.contains(QLatin1String("implied"), Qt::CaseInsensitive);
}

MarketCap marketCap(const Market& market, const Instrument& instrument, AsOf asOf, std::optional<Currency> currency)
{
    MarketCap cap;
    if (instrument.isIndex())
        return missingCap(cap, Missing::NotForIndices);
    const MarketRecord& record = market.record(instrument.symbol);
    const auto close = endClose(market, instrument, asOf);
    if (!close)
        return missingCap(cap, close.error());
    cap.close = *close;
    if (const auto why = addLocalValue(cap, record, instrument, asOf.day))
        return missingCap(cap, *why);
    cap.currency = currency ? currency : instrument.currency;
    if (!instrument.currency || !cap.currency)
        return missingCap(cap, Missing::NoFixing);
    const auto fx = market.fx.rate(*instrument.currency, *cap.currency, close->day);
    if (!fx) {
        const double local = cap.localValue;
        cap = missingCap(cap, Missing::NoFixing);
        cap.localValue = local;
        return cap;
    }
    cap.fx = *fx;
    cap.value = cap.localValue * fx->rate;
    return cap;
}

std::expected<Valuation, Missing> peOf(const Market& market, const Instrument& instrument, Day session)
{
    if (instrument.isIndex())
        return std::unexpected(Missing::NotForIndices);
    const Valuation* const published = publishedOn(market.record(instrument.symbol), session);
    if (!published)
        return std::unexpected(Missing::NoQuote);
    if (isMissing(published->peTrailing))
        return std::unexpected(Missing::NoEarnings);
    return *published;
}

} // namespace chinatech
