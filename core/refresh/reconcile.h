// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/validate.h"
#include "core/market/doubtful_bar.h"
#include "core/market/market.h"
#include "core/refresh/close_match.h"

#include <QString>

#include <set>
#include <vector>

namespace chinatech {

/// A bar and who delivered it.
struct SourcedBar {
    Bar bar;
    QString source;
};

/// What a delivery changes. Pure value: the store takes it in one transaction.
struct HistoryChanges {
    std::vector<SourcedBar> bars;               ///< new days, and days whose close a second feed corrected
    std::vector<DoubtfulBar> doubts;            ///< into quarantine
    std::set<Day> settled;                      ///< whatever is in quarantine for these days is decided
    std::set<Day> untraded;                     ///< sessions without a trade, as a second feed shows
    std::vector<Disagreement> disagreements;
    std::optional<CloseMatch::Split> split;     ///< shown by the prices, listed by nobody
    std::set<Day> open;                         ///< days on which a second feed is to be heard
};

/// The stored bars that a delivery is compared with: the bundled sample gives way to real bars and is none.
[[nodiscard]] const BarSeries& comparableBars(const MarketRecord& known);

/// A delivery against what the store holds. Same days are compared, not written again; new days go in unless the
/// delivery contradicts the stored past without a split to explain it, then all of it waits for a second feed.
[[nodiscard]] HistoryChanges reconcile(const MarketRecord& known, const ValidatedHistory& delivered,
                                       const QString& source, WallTime now);

/// Hears a second feed on the open days of "changes". What it does not list although it lists sessions around it was
/// not traded. Where both contradict each other and nothing else decides, both stay out and the day stays open.
void hearSecond(HistoryChanges& changes, const MarketRecord& known, const ValidatedHistory& second,
                const QString& source, WallTime now);

} // namespace chinatech
