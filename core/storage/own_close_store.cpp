// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_close_store.h"

#include "core/storage/database.h"

namespace chinatech {

Result<QHash<QString, OwnCloses>> readOwnCloses(Database& database)
{
    QHash<QString, OwnCloses> all;
    // The few indices alone are walked through; there is no index on who delivered a bar.
    Statement rows = database.prepare("SELECT symbol, day, name = ?1, name FROM instrument"
                                      " CROSS JOIN bar ON bar.instrument_id = instrument.id"
                                      " JOIN source ON source.id = bar.source_id WHERE instrument.kind = 'index'"
                                      " AND EXISTS (SELECT 1 FROM source WHERE name = ?1) ORDER BY symbol, day");
    rows.bind(ownCloseSource());
    while (rows.next()) {
        OwnCloses& own = all[rows.text(0)];
        if (rows.integer(2) != 0)
            own.days.insert(rows.day(1));
        else
            own.otherSource = rows.text(3);
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    all.removeIf([](const auto& entry) { return entry.value().days.empty(); });
    return all;
}

Result<void> removeOwnClose(Database& database, std::int64_t instrument, Day day)
{
    return database.prepare("DELETE FROM bar WHERE instrument_id = ?1 AND day = ?2"
                            " AND source_id = (SELECT id FROM source WHERE name = ?3)")
        .run(instrument, day, ownCloseSource());
}

Result<std::optional<SourcedClose>> readClose(Database& database, std::int64_t instrument, Day day)
{
    Statement row = database.prepare("SELECT close, name FROM bar JOIN source ON source.id = bar.source_id"
                                     " WHERE instrument_id = ?1 AND day = ?2");
    std::optional<SourcedClose> found;
    if (row.bind(instrument, day).next())
        found = SourcedClose{row.real(0), row.text(1)};
    if (const auto read = row.finish(); !read)
        return std::unexpected(read.error());
    return found;
}

} // namespace chinatech
