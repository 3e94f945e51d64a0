// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"

#include <memory>

namespace chinatech::testing {

/// The market of a fresh store: the bundled sample.
[[nodiscard]] std::shared_ptr<const Market> bundledMarket();

/// The same after the real history was imported; nullptr, with a word on stderr, where that folder is absent.
[[nodiscard]] std::shared_ptr<const Market> historyMarket();

} // namespace chinatech::testing
