// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_load.h"

#include "core/settings/settings.h"
#include "core/storage/store.h"
#include "ui/actions/selection_settings.h"

#include <algorithm>
#include <utility>

namespace chinatech {

namespace {

/// Three years, and the days back to their base session.
constexpr int kFirstYears = 3;
constexpr int kFirstDays = 20;

/// Nothing (all bars) where the picture that comes up first reaches further back.
std::optional<Day> firstBarsFrom(const DataDirectory& directory, std::optional<Day> asOf, std::optional<Day> newest)
{
    const RangeKind kind = readSelection(Settings{directory.settings}).range.kind;
    const bool reachesBack = kind == RangeKind::FiveYears || kind == RangeKind::Max || kind == RangeKind::Custom;
    if (!newest || asOf || reachesBack)
        return std::nullopt;
    return newest->plusYears(-kFirstYears) - kFirstDays;
}

/// Whether a load from that day on left nothing out.
bool hasAllBars(const Market& market, std::optional<Day> barsFrom)
{
    return !barsFrom || std::ranges::none_of(market.records, [barsFrom](const MarketRecord& record) {
        return record.firstBar && *record.firstBar < *barsFrom;
    });
}

Result<FirstMarket> load(const DataDirectory& directory, std::optional<Day> asOf)
{
    const Result<Store> store = Store::open(directory, Store::Mode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    const Result<std::optional<Day>> newest = store->newestSession();
    if (!newest)
        return std::unexpected(newest.error());
    const std::optional<Day> barsFrom = firstBarsFrom(directory, asOf, *newest);
    Result<Market> market = store->load({barsFrom, {}});
    if (!market)
        return std::unexpected(market.error());
    const bool whole = hasAllBars(*market, barsFrom);
    return FirstMarket{std::move(*market), whole};
}

} // namespace

FirstLoad::FirstLoad(const DataDirectory& directory, std::optional<Day> asOf)
{
    // Not std::async(): it loads inside a pthread_once(), where ThreadSanitizer looks away.
    std::promise<Result<FirstMarket>> promise;
    m_market = promise.get_future();
    m_thread = std::jthread{[promise = std::move(promise), directory, asOf]() mutable {
        promise.set_value(load(directory, asOf));
    }};
}

} // namespace chinatech
