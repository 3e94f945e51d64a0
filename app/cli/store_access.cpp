// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/store_access.h"

#include <QFileInfo>

namespace chinatech {

DataDirectory directoryOf(const Options& options)
{
    return options.dataDir.isEmpty() ? DataDirectory::standard() : DataDirectory::at(options.dataDir);
}

Result<Store> openForReading(const Options& options)
{
    const DataDirectory directory = directoryOf(options);
    if (QFileInfo{directory.database}.size() > 0) {
        auto store = Store::open(directory, Store::Mode::ReadOnly);
        const auto newest = store ? store->newestSession() : std::unexpected(store.error());
        if (newest && *newest)
            return store;
    }
    return Store::open(directory, Store::Mode::ReadWrite);
}

Result<Market> loadNames(const Store& store)
{
    constexpr Day kAfterEveryBar{2199, 12, 31};
    return store.load({kAfterEveryBar, {}});
}

Result<NamedStore> openWithNames(const Options& options)
{
    auto store = Store::open(directoryOf(options), Store::Mode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    auto names = loadNames(*store);
    if (!names)
        return std::unexpected(names.error());
    return NamedStore{std::move(*store), std::move(*names)};
}

Result<LoadedMarket> loadMarket(const Options& options, const std::function<std::optional<Day>(Day asOf)>& barsFrom)
{
    const auto store = openForReading(options);
    if (!store)
        return std::unexpected(store.error());
    AsOf asOf{options.asOf.value_or(Day{}), options.asOf.has_value()};
    if (!asOf.isExplicit) {
        const auto newest = store->newestSession();
        if (!newest)
            return std::unexpected(newest.error());
        asOf.day = newest->value_or(Day{});
    }
    auto market = store->load({barsFrom(asOf.day), {}});
    if (!market)
        return std::unexpected(market.error());
    return LoadedMarket{std::move(*market), asOf};
}

} // namespace chinatech
