// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/fx_table.h"
#include "core/storage/statement.h"

#include <vector>

namespace chinatech {

class Database;

/// All fixings by pair, then day.
[[nodiscard]] Result<std::vector<Fixing>> readFixings(Database& database);

/// Writes the fixings of one delivery; a pair's rate of the same day is replaced.
class FixingWriter {
public:
    FixingWriter(Database& database, std::int64_t source);

    [[nodiscard]] Result<void> write(const Fixing& fixing);
    /// The bundled sample's fixings of a pair give way to real ones.
    [[nodiscard]] Result<void> removeSample(Currency base, Currency quote);

private:
    std::int64_t m_source;
    Statement m_upsert;
    Statement m_removeSample;
};

} // namespace chinatech
