// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/store.h"

namespace chinatech {

/// Writes the whole store as a market-data pack that imports back to an equal store. Prices as traded.
/// The folder is made; existing files of the pack's names in it are replaced.
[[nodiscard]] Result<void> exportPack(const Store& store, const QString& folder);

} // namespace chinatech
