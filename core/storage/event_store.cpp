// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_store.h"

#include "core/storage/database.h"

namespace chinatech {

Result<std::vector<Event>> readEvents(Database& database)
{
    std::vector<Event> events;
    Statement rows = database.prepare("SELECT day, first_session, category, symbols, title_en, title_ko, source"
                                      " FROM event ORDER BY day, id");
    while (rows.next()) {
        events.push_back({rows.day(0), rows.day(1), rows.text(2), rows.text(3).split(u';', Qt::SkipEmptyParts),
                          rows.text(4), rows.text(5), rows.text(6)});
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return events;
}

Result<void> writeEvent(Database& database, const Event& event)
{
    Statement upsert = database.prepare(
        "INSERT INTO event (day, first_session, category, symbols, title_en, title_ko, source)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (day, title_en) DO UPDATE SET"
        " first_session = excluded.first_session, category = excluded.category, symbols = excluded.symbols,"
        " title_ko = excluded.title_ko, source = excluded.source");
    return upsert.run(event.date, event.firstSession, event.category, event.symbols.join(u';'), event.titleEn,
                      event.titleKo, event.source);
}

} // namespace chinatech
