// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_store.h"

#include "core/storage/database.h"

namespace chinatech {

namespace {

Event eventOf(const Statement& row)
{
    return {row.day(0), row.day(1), row.text(2), row.text(3).split(u';', Qt::SkipEmptyParts),
            row.text(4), row.text(5), row.text(6)};
}

} // namespace

Result<std::vector<DataEvent>> readEvents(Database& database)
{
    std::vector<DataEvent> events;
    Statement rows = database.prepare("SELECT day, first_session, category, symbols, title_en, title_ko, source, key"
                                      " FROM event ORDER BY day, id");
    while (rows.next())
        events.push_back({eventOf(rows), rows.text(7)});
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return events;
}

Result<std::vector<Event>> readEventsShown(Database& database)
{
    std::vector<Event> events;
    Statement rows = database.prepare("SELECT day, first_session, category, symbols, title_en, title_ko, source FROM event"
                                      " WHERE id NOT IN (SELECT event_id FROM replacement) ORDER BY day, id");
    while (rows.next())
        events.push_back(eventOf(rows));
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return events;
}

Result<void> writeEvent(Database& database, const DataEvent& entry)
{
    const Event& event = entry.event;
    // Its day or title was corrected: what stood there under the same key is the old word.
    Statement removal = database.prepare("DELETE FROM event WHERE key = ?1 AND NOT (day = ?2 AND title_en = ?3)");
    if (auto done = removal.run(entry.key, event.date, event.titleEn); !done)
        return done;
    Statement upsert = database.prepare(
        "INSERT INTO event (day, first_session, category, symbols, title_en, title_ko, source, key)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (day, title_en) DO UPDATE SET"
        " first_session = excluded.first_session, category = excluded.category, symbols = excluded.symbols,"
        " title_ko = excluded.title_ko, source = excluded.source, key = coalesce(excluded.key, event.key)");
    return upsert.run(event.date, event.firstSession, event.category, event.symbols.join(u';'), event.titleEn,
                      event.titleKo, event.source, entry.key);
}

} // namespace chinatech
