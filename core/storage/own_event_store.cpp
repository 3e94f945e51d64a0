// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_event_store.h"

#include "core/storage/durable_commits.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

namespace chinatech {

namespace {

Result<void> removeOwnEvent(Database& database, std::int64_t id)
{
    Statement removal = database.prepare("DELETE FROM own_event WHERE id = ?1");
    return removal.run(id);
}

} // namespace

Result<std::vector<Event>> readOwnEvents(Database& database)
{
    std::vector<Event> events;
    Statement rows = database.prepare("SELECT id, day, first_session, category, symbols, title_en, title_ko, source"
                                      " FROM own_event ORDER BY day, id");
    while (rows.next()) {
        events.push_back({rows.day(1), rows.day(2), rows.text(3), rows.text(4).split(u';', Qt::SkipEmptyParts),
                          rows.text(5), rows.text(6), rows.text(7), rows.integer(0)});
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return events;
}

Result<void> saveOwnEvent(Database& database, const Event& event)
{
    if (event.isOwn()) {
        // Made the same as another one by hand, the two become one.
        Statement twin = database.prepare("DELETE FROM own_event WHERE day = ?1 AND coalesce(title_en, '') ="
                                          " coalesce(?2, '') AND coalesce(title_ko, '') = coalesce(?3, '') AND id <> ?4");
        if (auto done = twin.run(event.date, event.titleEn, event.titleKo, event.ownId); !done)
            return done;
        Statement update = database.prepare(
            "UPDATE own_event SET day = ?1, first_session = ?2, category = ?3, symbols = ?4, title_en = ?5,"
            " title_ko = ?6, source = ?7 WHERE id = ?8");
        return update.run(event.date, event.firstSession, event.category, event.symbols.join(u';'), event.titleEn,
                          event.titleKo, event.source, event.ownId);
    }
    Statement upsert = database.prepare(
        "INSERT INTO own_event (day, first_session, category, symbols, title_en, title_ko, source)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (day, coalesce(title_en, ''), coalesce(title_ko, ''))"
        " DO UPDATE SET"
        " first_session = excluded.first_session, category = excluded.category, symbols = excluded.symbols,"
        " source = excluded.source");
    return upsert.run(event.date, event.firstSession, event.category, event.symbols.join(u';'), event.titleEn,
                      event.titleKo, event.source);
}

Result<void> changeOwnEvents(const Store& store, const std::vector<OwnEventChange>& changes)
{
    DurableCommits durable{store.database()};
    if (auto begun = durable.begin(); !begun)
        return begun;
    WriteTransaction transaction{store.database()};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const OwnEventChange& change : changes) {
        auto done = change.isRemoval ? removeOwnEvent(store.database(), change.event.ownId)
                                     : saveOwnEvent(store.database(), change.event);
        if (!done)
            return done;
    }
    return transaction.commit();
}

} // namespace chinatech
