// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/data_cell.h"
#include "core/models/feed_report.h"

namespace chinatech {

/// The sentences around the tables of the data screen.
struct DataNotes {
    QString health;
    QString freshness;
    QString quarantine;
    QString disagreements;
    QString requests;
    QString noFreshness;
    QString noQuarantine;
    QString noDisagreements;
    QString noRequests;
};

[[nodiscard]] DataNotes dataNotes(const FeedReport& report, Language language);

/// The class of a failure in two or three words, for a column; fetchErrorText() says it in a sentence.
[[nodiscard]] QString outcomeWords(FetchErrorKind kind);

/// "3.1 MB".
[[nodiscard]] QString bytesText(std::int64_t bytes, Language language);

/// Where the store is, how large, and when it was backed up last. Empty before it was read.
[[nodiscard]] QString storeLine(const FeedReport& report, const DataContext& context);

} // namespace chinatech
