// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/feed_log_store.h"

#include "core/storage/database.h"
#include "core/storage/moment.h"
#include "core/storage/transaction.h"

namespace chinatech {

namespace {

std::optional<FetchError> errorAt(const Statement& row, int column)
{
    const auto kind = fetchErrorFromCode(row.text(column));
    return kind ? std::optional{FetchError{*kind, row.text(column + 1), std::nullopt}} : std::nullopt;
}

QString codeOf(const std::optional<FetchError>& error) { return error ? fetchErrorCode(error->kind) : QString(); }
QString detailOf(const std::optional<FetchError>& error) { return error ? error->detail : QString(); }

} // namespace

Result<std::vector<FeedHealth>> readFeedHealth(Database& database)
{
    std::vector<FeedHealth> all;
    Statement rows = database.prepare("SELECT feed, last_success, last_failure, error, error_detail, failures,"
                                      " rate_limits, paused_until FROM feed_health ORDER BY feed");
    while (rows.next()) {
        all.push_back({rows.text(0), optionalMomentAt(rows, 1), optionalMomentAt(rows, 2), errorAt(rows, 3),
                       static_cast<int>(rows.integer(5)), static_cast<int>(rows.integer(6)),
                       optionalMomentAt(rows, 7)});
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return all;
}

Result<void> writeFeedHealth(Database& database, const FeedHealth& health)
{
    Statement upsert = database.prepare(
        "INSERT INTO feed_health (feed, last_success, last_failure, error, error_detail, failures, rate_limits,"
        " paused_until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (feed) DO UPDATE SET"
        " last_success = excluded.last_success, last_failure = excluded.last_failure, error = excluded.error,"
        " error_detail = excluded.error_detail, failures = excluded.failures, rate_limits = excluded.rate_limits,"
        " paused_until = excluded.paused_until");
    return upsert.run(health.feed, stored(health.lastSuccess), stored(health.lastFailure), codeOf(health.lastError),
                      detailOf(health.lastError), health.failuresInARow, health.rateLimitsInARow,
                      stored(health.pausedUntil));
}

Result<std::vector<RequestLogEntry>> readRequestLog(Database& database, int most)
{
    std::vector<RequestLogEntry> log;
    Statement rows = database.prepare("SELECT started, feed, host, path, status, bytes, took, error, error_detail"
                                      " FROM request_log ORDER BY id DESC LIMIT ?1");
    rows.bind(most);
    while (rows.next()) {
        log.push_back({momentAt(rows, 0), rows.text(1), rows.text(2), rows.text(3), static_cast<int>(rows.integer(4)),
                       rows.integer(5), std::chrono::milliseconds{rows.integer(6)}, errorAt(rows, 7)});
        // One place for words: an answer that failed says why, another how it called itself.
        if (!log.back().error)
            log.back().remark = rows.text(8);
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return log;
}

Result<void> appendRequestLog(Database& database, const std::vector<RequestLogEntry>& entries)
{
    WriteTransaction transaction{database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement insert = database.prepare("INSERT INTO request_log (started, feed, host, path, status, bytes, took,"
                                        " error, error_detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    for (const RequestLogEntry& entry : entries) {
        if (auto written = insert.run(stored(entry.started), entry.feed, entry.host, entry.path, entry.status,
                                      std::int64_t{entry.bytes}, std::int64_t{entry.took.count()}, codeOf(entry.error),
                                      entry.error ? detailOf(entry.error) : entry.remark);
            !written)
            return written;
    }
    Statement trim = database.prepare("DELETE FROM request_log WHERE id <= (SELECT max(id) FROM request_log) - ?1");
    if (auto trimmed = trim.run(kRequestsKept); !trimmed)
        return trimmed;
    return transaction.commit();
}

} // namespace chinatech
