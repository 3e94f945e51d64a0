// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/statement.h"

#include <optional>

namespace chinatech {

// Moments in the store: milliseconds since 1970-01-01, UTC; NULL for none.

[[nodiscard]] inline std::int64_t stored(WallTime moment) { return moment.time_since_epoch().count(); }

[[nodiscard]] inline std::optional<std::int64_t> stored(const std::optional<WallTime>& moment)
{
    return moment ? std::optional{stored(*moment)} : std::nullopt;
}

[[nodiscard]] inline WallTime momentAt(const Statement& row, int column)
{
    return WallTime{std::chrono::milliseconds{row.integer(column)}};
}

[[nodiscard]] inline std::optional<WallTime> optionalMomentAt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{momentAt(row, column)};
}

} // namespace chinatech
