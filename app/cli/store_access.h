// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/analysis/range.h"
#include "core/storage/store.h"

#include <functional>

namespace chinatech {

[[nodiscard]] DataDirectory directoryOf(const Options& options);

/// For verbs that only read: does not write to a store that is there and up to date, so that a read-only folder will do.
/// A store that is not there is made and filled with the sample.
[[nodiscard]] Result<Store> openForReading(const Options& options);

/// Instruments and names; no bars.
[[nodiscard]] Result<Market> loadNames(const Store& store);

/// A store to write to, and the names in it.
struct NamedStore {
    Store store;
    Market names;
};
[[nodiscard]] Result<NamedStore> openWithNames(const Options& options);

/// A market with the as-of day that the options mean in it.
struct LoadedMarket {
    Market market;
    AsOf asOf;
};

/// Loads what a verb needs. "barsFrom" is told the as-of day; nothing for all bars.
[[nodiscard]] Result<LoadedMarket> loadMarket(const Options& options,
                                              const std::function<std::optional<Day>(Day asOf)>& barsFrom);

} // namespace chinatech
