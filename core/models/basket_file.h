// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/basket.h"
#include "core/base/error.h"
#include "core/storage/data_directory.h"

namespace chinatech {

/// The baskets that come with the program: "China Tech 10" and "US 7".
[[nodiscard]] std::vector<Basket> bundledBaskets();

/// The user's own, from baskets.json beside the database; none where there is no such file. CannotRead for one that is none.
[[nodiscard]] Result<std::vector<Basket>> readBaskets(const DataDirectory& directory);
/// Replaces the file as a whole, or not at all. A file that cannot be read is not written over.
[[nodiscard]] Result<void> writeBaskets(const DataDirectory& directory, const std::vector<Basket>& baskets);

/// The bundled ones and the user's; the bundled ones alone where the file cannot be read.
[[nodiscard]] std::vector<Basket> allBaskets(const DataDirectory& directory);

} // namespace chinatech
