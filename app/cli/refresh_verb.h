// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/refresh/refresh_engine.h"

namespace chinatech {

/// chinatech refresh [SYMBOL…]: fetches what is due, one line an instrument as it is finished.
[[nodiscard]] ExitCode runRefresh(const VerbContext& context);

/// Refreshes these symbols in the event loop (none: everything that is due) and writes what came of each. The market
/// knows the names. Ctrl+C cancels what is still to come.
[[nodiscard]] ExitCode refreshWith(RefreshEngine& engine, const VerbContext& context, const Market& names,
                                   const QStringList& symbols);

/// 3 where the network gave nothing, 4 where nobody has anything, 5 where part is missing or in quarantine.
[[nodiscard]] ExitCode exitCodeOf(const RefreshReport& report);
/// 4 where a feed knows of nothing, 3 otherwise.
[[nodiscard]] ExitCode exitCodeOf(FetchErrorKind kind);

} // namespace chinatech
