// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market_reading.h"

#include "core/analysis/basket.h"
#include "core/models/basket_file.h"

namespace chinatech {

Result<Market> readMarket(const Store& store, const DataDirectory& directory, const LoadOptions& options)
{
    Result<Market> market = store.load(options);
    if (market)
        addBaskets(*market, allBaskets(directory));
    return market;
}

Result<std::shared_ptr<const Market>> readSharedMarket(const Store& store, const DataDirectory& directory)
{
    Result<Market> market = readMarket(store, directory);
    if (!market)
        return std::unexpected(market.error());
    return std::make_shared<const Market>(std::move(*market));
}

} // namespace chinatech
