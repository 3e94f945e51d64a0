// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/inspection.h"

#include "core/storage/database.h"
#include "core/storage/source_store.h"
#include "core/storage/transaction.h"

namespace chinatech {

Result<StoreSummary> summarise(Database& database)
{
    ReadTransaction moment{database};
    if (const auto begun = moment.begin(); !begun)
        return std::unexpected(begun.error());
    StoreSummary summary;
    Statement counts = database.prepare(
        "SELECT (SELECT user_version FROM pragma_user_version),"
        " (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size),"
        " (SELECT count(*) FROM instrument), (SELECT count(*) FROM bar),"
        " (SELECT count(*) FROM bar JOIN source ON source.id = bar.source_id WHERE source.name = ?1),"
        " (SELECT count(*) FROM fixing), (SELECT count(*) FROM corporate_action), (SELECT count(*) FROM event),"
        " (SELECT min(day) FROM bar), (SELECT max(day) FROM bar)");
    if (counts.bind(sampleSource()).next()) {
        summary = {counts.integer(0), counts.integer(1), counts.integer(2),     counts.integer(3),    counts.integer(4),
                   counts.integer(5), counts.integer(6), counts.integer(7), counts.optionalDay(8), counts.optionalDay(9)};
    }
    if (const auto read = counts.finish(); !read)
        return std::unexpected(read.error());
    return summary;
}

Result<QStringList> findDamage(Database& database)
{
    QStringList problems;
    Statement check = database.prepare("PRAGMA integrity_check");
    while (check.next())
        problems.append(check.text(0));
    if (const auto read = check.finish(); !read)
        return std::unexpected(read.error());
    if (problems == QStringList{QStringLiteral("ok")})
        problems.clear();
    Statement orphans = database.prepare("PRAGMA foreign_key_check");
    while (orphans.next())
        problems.append(QStringLiteral("row without its parent in ") + orphans.text(0));
    if (const auto read = orphans.finish(); !read)
        return std::unexpected(read.error());
    return problems;
}

} // namespace chinatech
