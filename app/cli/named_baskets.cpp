// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named_baskets.h"

#include "core/market/symbols.h"
#include "core/models/basket_file.h"

#include <algorithm>

namespace chinatech {

std::vector<Basket> namedBaskets(const Options& options, const QStringList& typed)
{
    if (typed.isEmpty())
        return {};
    std::vector<Basket> all = allBaskets(directoryOf(options));
    Market names;
    for (const Basket& basket : all) {
        Instrument instrument;
        instrument.symbol = basket.symbol;
        instrument.names = basket.names;
        names.instruments.push_back(std::move(instrument));
    }
    std::erase_if(all, [&](const Basket& basket) {
        return std::ranges::none_of(typed, [&](const QString& word) {
            const auto named = resolveSymbol(names, word);
            return named && (*named)->symbol == basket.symbol;
        });
    });
    return all;
}

Result<LoadedMarket> loadMarketFor(const Options& options, const QStringList& typed,
                                   const std::function<std::optional<Day>(Day asOf)>& barsFrom)
{
    const std::vector<Basket> baskets = namedBaskets(options, typed);
    auto loaded = loadMarket(options, [&](Day asOf) { return baskets.empty() ? barsFrom(asOf) : std::optional<Day>(); });
    if (loaded)
        addBaskets(loaded->market, baskets);
    return loaded;
}

} // namespace chinatech
