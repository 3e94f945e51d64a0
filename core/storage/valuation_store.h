// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/valuation.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace chinatech {

class Database;

using ValuationsByInstrument = std::unordered_map<std::int64_t, std::vector<Valuation>>;

/// Every session's valuation, ascending by day: what the stored quotes say and, for days without one, what was imported.
[[nodiscard]] Result<ValuationsByInstrument> readValuations(Database& database);

/// Those alone that were imported.
[[nodiscard]] Result<ValuationsByInstrument> readImportedValuations(Database& database);

/// Imported price-earnings ratio of a session; what was imported for it before is replaced.
[[nodiscard]] Result<void> writeValuation(Database& database, std::int64_t instrument, const Valuation& valuation);

} // namespace chinatech
