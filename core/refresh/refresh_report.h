// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/day.h"
#include "core/net/feed_health.h"
#include "core/net/fetch_error.h"
#include "core/refresh/apply.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace chinatech {

enum class RefreshResult {
    Current,        ///< nothing was due
    Unchanged,      ///< asked, nothing new
    Updated,
    Quarantined,    ///< some bars wait for a second feed or the user
    Failed,         ///< nobody had it; what was stored stays
    Cancelled,
};

/// What a refresh came to for one instrument, or for the fixings.
struct RefreshLine {
    QString subject;                    ///< symbol, or fixingsSubject()
    RefreshResult result{};
    QString feed;                       ///< that answered; empty if none
    Applied applied;
    std::optional<Day> through;         ///< newest bar or fixing in the store afterwards
    std::optional<FetchError> error;    ///< why it failed, or why part of it is missing
    std::optional<FetchError> quoteError{}; ///< why a quote that was due is missing
    bool hasQuote = false;              ///< a quote that was due came
    bool hasValuation = false;          ///< with market cap or P/E of a finished session
    int waiting = 0;                    ///< sessions in quarantine afterwards, whenever they came there
};

struct RefreshProgress {
    int done = 0;
    int total = 0;
    QString current;                    ///< subject that was finished last
};

struct RefreshReport {
    std::vector<RefreshLine> lines;     ///< in the order in which they were finished
    std::vector<FeedHealth> failing;    ///< feeds that failed last in it, or are left alone at its end; in the feed table's order
    bool isCancelled = false;
    std::optional<std::int64_t> heldBy; ///< the process whose refresh of this store runs: nothing was asked for
    std::optional<Error> storeError;    ///< the store could not be written: the refresh stopped

    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] int count(RefreshResult result) const;
};

} // namespace chinatech
