// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"
#include "core/storage/store.h"

namespace chinatech {

/// What the window shows: what the store holds, and the baskets made of it. Every reading for the window goes this way.
[[nodiscard]] Result<Market> readMarket(const Store& store, const DataDirectory& directory, const LoadOptions& options = {});

/// The same, to be handed around.
[[nodiscard]] Result<std::shared_ptr<const Market>> readSharedMarket(const Store& store, const DataDirectory& directory);

} // namespace chinatech
