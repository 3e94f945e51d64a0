// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/market/quote.h"
#include "core/net/feed_health.h"
#include "core/net/request_log_entry.h"
#include "core/storage/data_directory.h"
#include "core/storage/quarantine_store.h"
#include "core/storage/refresh_state_store.h"
#include "core/storage/store_info.h"

#include <vector>

namespace chinatech {

/// A file in the folder of backups.
struct BackupFile {
    QString path;
    std::int64_t bytes = 0;
    WallTime written;
};

/// What the store knew of its feeds at one moment: all that the data screen reads beside the market.
struct FeedReport {
    WallTime readAt;
    std::vector<FeedHealth> health;                 ///< of feeds that were asked at least once
    std::vector<RefreshState> states;
    std::vector<Quote> quotes;                      ///< the newest of each instrument
    std::vector<StoredDoubt> doubts;                ///< newest day first
    std::vector<StoredDisagreement> disagreements;  ///< newest day first
    std::vector<RequestLogEntry> requests;          ///< newest first
    StoreInfo store;
    std::vector<BackupFile> backups;                ///< newest first
};

[[nodiscard]] Result<FeedReport> readFeedReport(const Store& store, const DataDirectory& directory, WallTime now);

/// What the user says of a bar in quarantine.
struct DoubtDecision {
    QString symbol;
    Day day;
    QString source;
    bool accept = false;

    bool operator==(const DoubtDecision&) const = default;
};

/// False: the bar is not there any more.
[[nodiscard]] Result<bool> decideDoubt(const Store& store, const DoubtDecision& decision);

} // namespace chinatech
