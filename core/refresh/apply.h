// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/refresh/fixing_job.h"
#include "core/refresh/history_job.h"
#include "core/refresh/quote_job.h"

namespace chinatech {

class Database;

/// What a delivery really changed; all zero: nothing was written.
struct Applied {
    int bars = 0;
    int doubts = 0;         ///< bars that are in quarantine after it
    int actions = 0;
    int fixings = 0;
    int quotes = 0;

    [[nodiscard]] bool isEmpty() const { return bars + doubts + actions + fixings + quotes == 0; }
};

/// One transaction: a listing's bars, quarantine, actions and split, or nothing of them. The first real bars of an
/// instrument, also such that go into quarantine, remove its sample bars. What an import said of an ex-date stands
/// against a feed.
[[nodiscard]] Result<Applied> applyHistory(Database& database, const HistoryOutcome& outcome);

/// One transaction. Rates that are stored already are not written again.
[[nodiscard]] Result<Applied> applyFixings(Database& database, const FixingOutcome& outcome);

} // namespace chinatech
