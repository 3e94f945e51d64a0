// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/feed_report.h"

#include "core/storage/feed_log_store.h"
#include "core/storage/quote_store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace chinatech {

namespace {

std::vector<BackupFile> backupsIn(const QString& folder)
{
    std::vector<BackupFile> backups;
    const QStringList names{QStringLiteral("*.sqlite")};
    for (const QFileInfo& file : QDir{folder}.entryInfoList(names, QDir::Files, QDir::Time)) {
        const WallTime written{std::chrono::milliseconds{file.lastModified().toMSecsSinceEpoch()}};
        backups.push_back({file.filePath(), file.size(), written});
    }
    return backups;
}

/// Moves what was read into its place; the first failure is kept.
template <typename T> void take(T& place, Result<T> read, std::optional<Error>& failed)
{
    if (read)
        place = std::move(*read);
    else if (!failed)
        failed = read.error();
}

} // namespace

Result<FeedReport> readFeedReport(const Store& store, const DataDirectory& directory, WallTime now)
{
    Database& database = store.database();
    FeedReport report;
    report.readAt = now;
    std::optional<Error> failed;
    take(report.health, readFeedHealth(database), failed);
    take(report.states, readRefreshStates(database), failed);
    take(report.quotes, readNewestQuotes(database), failed);
    take(report.doubts, readDoubts(database), failed);
    take(report.disagreements, readDisagreements(database), failed);
    take(report.requests, readRequestLog(database), failed);
    take(report.store, readStoreInfo(store), failed);
    if (failed)
        return std::unexpected(*failed);
    report.backups = backupsIn(directory.backups);
    return report;
}

Result<bool> decideDoubt(const Store& store, const DoubtDecision& decision)
{
    const auto decide = decision.accept ? acceptDoubt : rejectDoubt;
    return decide(store.database(), decision.symbol, decision.day, decision.source);
}

} // namespace chinatech
