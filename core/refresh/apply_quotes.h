// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/quote.h"
#include "core/refresh/apply.h"

#include <span>

namespace chinatech {

/// One transaction. Market cap and P/E are kept with a quote that tells the close only: they are read as that session's.
[[nodiscard]] Result<Applied> applyQuotes(Database& database, const Market& market, std::span<const Quote> quotes);

/// The stored quotes of a listing's sessions from that day on.
[[nodiscard]] Result<std::vector<Quote>> quotesSince(Database& database, const QString& symbol,
                                                     std::optional<Day> from);

/// One transaction: closes of our own, whose first one removes the sample like any other bar. Those that are stored
/// already are not written again.
[[nodiscard]] Result<Applied> applyOwnCloses(Database& database, const QString& symbol, const std::vector<Bar>& closes);

/// Keeps what the quotes tell otherwise than the stored closes of the same sessions; nothing is written while they agree
/// or are known to disagree.
[[nodiscard]] Result<void> compareWithCloses(Database& database, const Instrument& listing,
                                             std::span<const Quote> quotes, WallTime now);

} // namespace chinatech
