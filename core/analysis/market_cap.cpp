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

} // namespace

bool MarketCap::isImplied() const { return shares.basis.contains(QLatin1String("implied"), Qt::CaseInsensitive); }

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
    const auto shares = knownBy(record.shares, asOf.day);
    if (!shares)
        return missingCap(cap, Missing::NoShareCount);
    cap.shares = *shares;
    if (unitOfCount(*shares) != unitOfListing(instrument))
        return missingCap(cap, Missing::UnitMismatch);

    // Shares as of their day times the splits since: the count that belongs to the close.
    cap.shares.shares *= splitDivisor(record.actions, shares->asOf, asOf.day);
    cap.localValue = cap.shares.shares * close->price;
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

} // namespace chinatech
