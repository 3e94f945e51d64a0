// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replacement_store.h"

#include "core/storage/database.h"

namespace chinatech {

namespace {

/// Under which number an event is kept (0: a new one), and what it stands for.
struct Place {
    std::int64_t id = 0;
    QString replaces;
};

/// One stands for an event of the data, and one of the same day and titles is there: a new one takes their place.
Result<Place> placeOf(Database& database, const Event& event, const QString& name)
{
    Place place{event.ownId, name};
    Statement rows = database.prepare(
        "SELECT id, replaces FROM own_event WHERE id = ?1"
        " UNION ALL SELECT id, replaces FROM own_event WHERE replaces = ?2"
        " UNION ALL SELECT id, replaces FROM own_event WHERE day = ?3"
        " AND coalesce(title_en, '') = coalesce(?4, '') AND coalesce(title_ko, '') = coalesce(?5, '')");
    rows.bind(event.ownId, name, event.date, event.titleEn, event.titleKo);
    while (rows.next()) {
        if (place.id == 0)
            place.id = rows.integer(0);
        if (place.replaces.isEmpty())
            place.replaces = rows.text(1);
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return place;
}

/// The key of the event so named, where it has one: that outlives a corrected day or title.
Result<QString> keyOf(Database& database, const QString& name)
{
    if (name.isEmpty())
        return name;
    Statement row = database.prepare("SELECT key FROM event WHERE key IS NOT NULL"
                                     " AND date(day * 86400, 'unixepoch') || '|' || title_en = ?1");
    row.bind(name);
    const QString key = row.next() ? row.text(0) : name;
    if (const auto read = row.finish(); !read)
        return std::unexpected(read.error());
    return key;
}

} // namespace

QString replacementName(const Event& original) { return original.date.toIso() + u'|' + original.titleEn; }

Result<std::vector<Replacement>> readReplacements(Database& database)
{
    std::vector<Replacement> replacements;
    Statement rows = database.prepare(
        "SELECT own_event.id, own_event.replaces, event.day, event.first_session, event.category, event.symbols,"
        " event.title_en, event.title_ko, event.source, event.key FROM own_event"
        " LEFT JOIN replacement ON own_id = own_event.id LEFT JOIN event ON event.id = event_id"
        " WHERE own_event.replaces IS NOT NULL OR event.id IS NOT NULL ORDER BY own_event.day, own_event.id");
    while (rows.next()) {
        Replacement one{rows.integer(0), rows.text(1), {}};
        if (!rows.isNull(2)) {
            one.original = Event{rows.day(2), rows.day(3), rows.text(4), rows.text(5).split(u';', Qt::SkipEmptyParts),
                                 rows.text(6), rows.text(7), rows.text(8)};
            if (one.name.isEmpty())
                one.name = rows.isNull(9) ? replacementName(*one.original) : rows.text(9);
        }
        replacements.push_back(std::move(one));
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return replacements;
}

// A change is an event of the user's or its removal; a removal of none says the name in its title.
OwnEventChange standingFor(const QString& name)
{
    OwnEventChange change;
    change.event.titleEn = name;
    change.isRemoval = true;
    return change;
}

QString replacementNamed(const OwnEventChange& change)
{
    return change.isRemoval && !change.event.isOwn() ? change.event.titleEn : QString();
}

Result<void> saveReplacement(Database& database, const Event& event, const QString& name)
{
    const auto key = keyOf(database, name);
    if (!key)
        return std::unexpected(key.error());
    const auto place = placeOf(database, event, *key);
    if (!place)
        return std::unexpected(place.error());
    // Made the same as another one by hand, the two become one.
    Statement twins = database.prepare(
        "DELETE FROM own_event WHERE id <> ?5 AND (replaces = ?1 OR (day = ?2 AND coalesce(title_en, '') ="
        " coalesce(?3, '') AND coalesce(title_ko, '') = coalesce(?4, '')))");
    if (auto done = twins.run(place->replaces, event.date, event.titleEn, event.titleKo, place->id); !done)
        return done;
    // By its number also where another window has deleted it meanwhile: what was typed last is kept.
    Statement upsert = database.prepare(
        "INSERT INTO own_event (id, day, first_session, category, symbols, title_en, title_ko, source, replaces)"
        " VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO UPDATE SET"
        " day = excluded.day, first_session = excluded.first_session, category = excluded.category,"
        " symbols = excluded.symbols, title_en = excluded.title_en, title_ko = excluded.title_ko,"
        " source = excluded.source, replaces = excluded.replaces");
    return upsert.run(place->id, event.date, event.firstSession, event.category, event.symbols.join(u';'),
                      event.titleEn, event.titleKo, event.source, place->replaces);
}

} // namespace chinatech
