// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_event_store.h"

#include "core/storage/durable_commits.h"
#include "core/storage/replacement_store.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <utility>

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

Result<void> saveOwnEvent(Database& database, const Event& event) { return saveReplacement(database, event, {}); }

Result<void> changeOwnEvents(const Store& store, const std::vector<OwnEventChange>& changes)
{
    DurableCommits durable{store.database()};
    if (auto begun = durable.begin(); !begun)
        return begun;
    WriteTransaction transaction{store.database()};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    QString standing;
    for (const OwnEventChange& change : changes) {
        if (const QString name = replacementNamed(change); !name.isEmpty()) {
            standing = name;
            continue;
        }
        auto done = change.isRemoval ? removeOwnEvent(store.database(), change.event.ownId)
                                     : saveReplacement(store.database(), change.event, std::exchange(standing, {}));
        if (!done)
            return done;
    }
    return transaction.commit();
}

} // namespace chinatech
