// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/quote.h"
#include "core/storage/statement.h"

#include <optional>
#include <vector>

namespace chinatech {

class Database;

/// The last quote of each session of an instrument, ascending by day: how market value and P/E accumulate.
/// Source and currency are those of the row and of the instrument; vendor code and name are not kept here.
[[nodiscard]] Result<std::vector<Quote>> readQuotes(Database& database, std::int64_t instrument,
                                                    std::optional<Day> from = std::nullopt);
/// The newest quote of every instrument that has one.
[[nodiscard]] Result<std::vector<Quote>> readNewestQuotes(Database& database);

/// That of one; nothing where there is none.
[[nodiscard]] Result<std::optional<Quote>> readNewestQuote(Database& database, const QString& symbol);

/// Keeps the newest quote of a session, and of two with the same last trade the one asked for later; an older one than
/// stored changes nothing.
[[nodiscard]] Result<void> writeQuote(Database& database, std::int64_t instrument, const Quote& quote);

} // namespace chinatech
