// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/company_market.h"

#include "core/exchange/pack_import.h"
#include "tests/support/temp_store.h"

namespace chinatech::testing {

namespace {

std::shared_ptr<const Market> loaded(Store& store)
{
    auto market = store.load();
    return market ? std::make_shared<const Market>(std::move(*market)) : nullptr;
}

std::shared_ptr<const Market> imported()
{
    const QString pack = sharedPath(QStringLiteral("market-data"));
    if (pack.isEmpty())
        return nullptr;
    const TempData data;
    Store store = data.store();
    if (!importPaths(store, {pack}))
        return nullptr;
    return loaded(store);
}

std::shared_ptr<const Market> sample()
{
    const TempData data;
    Store store = data.store();
    return loaded(store);
}

} // namespace

// Both are values that nothing changes: read once for all tests of the program.
std::shared_ptr<const Market> bundledMarket()
{
    static const std::shared_ptr<const Market> market = sample();
    return market;
}

std::shared_ptr<const Market> historyMarket()
{
    static const std::shared_ptr<const Market> market = imported();
    return market;
}

} // namespace chinatech::testing
