// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_load.h"

#include "core/models/basket_file.h"
#include "core/storage/drawing_store.h"
#include "core/storage/store.h"

#include <algorithm>
#include <utility>

namespace chinatech {

namespace {

/// Three years, and the days back to their base session.
constexpr int kFirstYears = 3;
constexpr int kFirstDays = 20;

/// Nothing (all bars) where the picture that comes up first reaches further back.
std::optional<Day> firstBarsFrom(std::optional<Day> asOf, RangeKind shown, std::optional<Day> newest)
{
    const bool reachesBack = shown == RangeKind::FiveYears || shown == RangeKind::Max || shown == RangeKind::Custom;
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

Result<FirstMarket> load(const DataDirectory& directory, std::optional<Day> asOf, RangeKind shown)
{
    const Result<Store> store = Store::open(directory, Store::Mode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    const Result<std::optional<Day>> newest = store->newestSession();
    if (!newest)
        return std::unexpected(newest.error());
    const std::optional<Day> barsFrom = firstBarsFrom(asOf, shown, *newest);
    Result<Market> market = store->load({barsFrom, {}});
    if (!market)
        return std::unexpected(market.error());
    Result<std::vector<Drawing>> drawings = readDrawings(store->database());
    if (!drawings)
        return std::unexpected(drawings.error());
    const bool whole = hasAllBars(*market, barsFrom);
    addBaskets(*market, allBaskets(directory));
    return FirstMarket{std::move(*market), whole, std::move(*drawings)};
}

} // namespace

FirstLoad::FirstLoad(const DataDirectory& directory, std::optional<Day> asOf, RangeKind shown)
{
    // Not std::async(): it loads inside a pthread_once(), where ThreadSanitizer looks away.
    std::promise<Result<FirstMarket>> promise;
    m_market = promise.get_future();
    m_thread = std::jthread{[promise = std::move(promise), directory, asOf, shown]() mutable {
        promise.set_value(load(directory, asOf, shown));
    }};
}

} // namespace chinatech
