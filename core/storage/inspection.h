// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/day.h"

#include <QStringList>

#include <cstdint>
#include <optional>

namespace chinatech {

class Database;

/// How much a store holds.
struct StoreSummary {
    std::int64_t schema = 0;
    std::int64_t bytes = 0;
    std::int64_t instruments = 0;
    std::int64_t bars = 0;
    std::int64_t sampleBars = 0;    ///< of these, from the bundled sample
    std::int64_t fixings = 0;
    std::int64_t actions = 0;
    std::int64_t events = 0;
    std::optional<Day> firstDay;
    std::optional<Day> lastDay;
};

[[nodiscard]] Result<StoreSummary> summarise(Database& database);

/// What is wrong with the file, in SQLite's words; empty for a sound one. Reads all of it.
[[nodiscard]] Result<QStringList> findDamage(Database& database);

} // namespace chinatech
