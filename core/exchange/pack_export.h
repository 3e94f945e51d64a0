// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/store.h"

namespace chinatech {

/// Writes the whole store as a market-data pack that imports back to an equal store. Prices as traded.
/// The folder is made, or is empty, or holds an earlier export, which is replaced: files of bars that the store has no
/// more go. Any other folder is left as it is: CannotWrite, with the system's "Directory not empty".
[[nodiscard]] Result<void> exportPack(const Store& store, const QString& folder);

} // namespace chinatech
