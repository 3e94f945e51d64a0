// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_info.h"

#include "core/storage/calendar_store.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

namespace chinatech {

namespace {

Result<std::vector<StoreInfo::Table>> readTables(Database& database)
{
    std::vector<StoreInfo::Table> tables;
    Statement names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'"
                                       " AND name NOT LIKE 'sqlite%' ORDER BY name");
    while (names.next())
        tables.push_back({names.text(0), 0});
    if (const auto read = names.finish(); !read)
        return std::unexpected(read.error());
    for (StoreInfo::Table& table : tables) {
        const auto rows = database.number(("SELECT count(*) FROM " + table.name.toUtf8()).constData());
        if (!rows)
            return std::unexpected(rows.error());
        table.rows = *rows;
    }
    return tables;
}

Result<std::vector<StoreInfo::Source>> readSources(Database& database)
{
    std::vector<StoreInfo::Source> sources;
    Statement rows = database.prepare(
        "SELECT name, (SELECT count(*) FROM bar WHERE source_id = source.id) AS bars,"
        " (SELECT count(*) FROM fixing WHERE source_id = source.id) AS fixings"
        " FROM source WHERE bars + fixings > 0 ORDER BY name");
    while (rows.next())
        sources.push_back({rows.text(0), rows.integer(1), rows.integer(2)});
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return sources;
}

Result<std::optional<DayRange>> readSpan(Database& database)
{
    std::optional<DayRange> span;
    Statement row = database.prepare("SELECT min(day), max(day) FROM bar");
    if (row.next() && !row.isNull(0))
        span = {row.day(0), row.day(1)};
    if (const auto read = row.finish(); !read)
        return std::unexpected(read.error());
    return span;
}

Result<std::vector<StoreInfo::Closure>> readClosures(Database& database)
{
    const auto calendars = readCalendars(database);
    if (!calendars)
        return std::unexpected(calendars.error());
    std::vector<StoreInfo::Closure> closures;
    for (const TradingCalendar& calendar : *calendars) {
        // One that was concluded from bars alone holds every holiday.
        if (!calendar.observedThrough())
            continue;
        for (const Day day : calendar.unscheduledClosures())
            closures.push_back({calendar.exchange(), day});
    }
    return closures;
}

} // namespace

Result<StoreInfo> readStoreInfo(const Store& store)
{
    Database& database = store.database();
    ReadTransaction moment{database};
    if (const auto begun = moment.begin(); !begun)
        return std::unexpected(begun.error());
    const auto version = database.number("PRAGMA user_version");
    const auto tables = readTables(database);
    const auto sources = readSources(database);
    const auto span = readSpan(database);
    const auto closures = readClosures(database);
    if (!version || !tables)
        return std::unexpected(!version ? version.error() : tables.error());
    if (!sources || !span)
        return std::unexpected(!sources ? sources.error() : span.error());
    if (!closures)
        return std::unexpected(closures.error());
    const QString path = database.path();
    return StoreInfo{path,     QFileInfo{path}.size() + QFileInfo{path + QStringLiteral("-wal")}.size(),
                     static_cast<int>(*version), *tables, *sources, *span, *closures};
}

Result<QStringList> checkIntegrity(const Store& store)
{
    QStringList wrong;
    Statement pragma = store.database().prepare("PRAGMA integrity_check");
    while (pragma.next()) {
        if (pragma.text(0) != QLatin1String("ok"))
            wrong.append(pragma.text(0));
    }
    if (const auto checked = pragma.finish(); !checked)
        return std::unexpected(checked.error());
    Statement keys = store.database().prepare("PRAGMA foreign_key_check");
    while (keys.next())
        wrong.append(QStringLiteral("foreign key: %1").arg(keys.text(0)));
    if (const auto checked = keys.finish(); !checked)
        return std::unexpected(checked.error());
    return wrong;
}

} // namespace chinatech
