// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/china_ai.h"

namespace chinatech {

/// Where the bundled figures are.
inline constexpr auto kChinaAiFolder = ":/china_ai";

/// Reads policy.csv, patents.csv, patent_countries.csv, patent_owners.csv, models.csv and baskets.csv of a folder. Unlike
/// a pack this is our own: the first row that is not as it must be is an error (CannotRead; context: file; detail:
/// line and what is wrong). Symbols are not looked up here.
[[nodiscard]] Result<ChinaAi> readChinaAi(const QString& folder);

/// The bundled figures; read once.
[[nodiscard]] const ChinaAi& bundledChinaAi();

} // namespace chinatech
