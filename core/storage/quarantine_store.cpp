// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/quarantine_store.h"

#include "core/storage/bar_store.h"
#include "core/storage/database.h"
#include "core/storage/moment.h"
#include "core/storage/source_store.h"
#include "core/storage/transaction.h"

namespace chinatech {

namespace {

constexpr char kWhichDoubt[] = " WHERE day = ?2 AND instrument_id = (SELECT id FROM instrument WHERE symbol = ?1)"
                               " AND source_id = (SELECT id FROM source WHERE name = ?3)";

Result<DaysByInstrument> daysOf(Database& database, const char* sql)
{
    DaysByInstrument days;
    Statement rows = database.prepare(sql);
    while (rows.next())
        days[rows.integer(0)].insert(rows.day(1));
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return days;
}

struct FoundDoubt {
    std::int64_t instrument = 0;
    std::int64_t source = 0;
    Bar bar;
};

Result<std::optional<FoundDoubt>> find(Database& database, const QString& symbol, Day day, const QString& source)
{
    const QByteArray sql = QByteArray{"SELECT instrument_id, source_id, open, high, low, close, volume"
                                      " FROM doubtful_bar"} + kWhichDoubt;
    Statement row = database.prepare(sql.constData());
    row.bind(symbol, day, source);
    std::optional<FoundDoubt> found;
    if (row.next()) {
        found = {row.integer(0), row.integer(1),
                 {day, row.real(2), row.real(3), row.real(4), row.real(5), row.real(6)}};
    }
    if (const auto read = row.finish(); !read)
        return std::unexpected(read.error());
    return found;
}

} // namespace

Result<std::vector<StoredDoubt>> readDoubts(Database& database)
{
    std::vector<StoredDoubt> doubts;
    Statement rows = database.prepare(
        "SELECT symbol, day, open, high, low, close, volume, doubt, source.name, seen, is_rejected FROM doubtful_bar"
        " JOIN instrument ON instrument.id = instrument_id JOIN source ON source.id = source_id"
        " ORDER BY day DESC, position");
    while (rows.next()) {
        const Bar bar{rows.day(1), rows.real(2), rows.real(3), rows.real(4), rows.real(5), rows.real(6)};
        const auto doubt = barDoubtFromCode(rows.text(7)).value_or(BarDoubt::Disagrees);
        doubts.push_back({rows.text(0), {bar, doubt, rows.text(8), momentAt(rows, 9)}, rows.integer(10) != 0});
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return doubts;
}

Result<void> writeDoubt(Database& database, std::int64_t instrument, const DoubtfulBar& doubtful)
{
    const auto source = sourceId(database, doubtful.source);
    if (!source)
        return std::unexpected(source.error());
    // The same bar seen again is no news, and what the user said of it stands.
    Statement upsert = database.prepare(
        "INSERT INTO doubtful_bar (instrument_id, day, source_id, open, high, low, close, volume, doubt, seen)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
        " ON CONFLICT (instrument_id, day, source_id) DO UPDATE SET open = excluded.open, high = excluded.high,"
        " low = excluded.low, close = excluded.close, volume = excluded.volume, doubt = excluded.doubt,"
        " seen = excluded.seen, is_rejected = 0 WHERE close <> excluded.close OR doubt <> excluded.doubt");
    const Bar& bar = doubtful.bar;
    return upsert.run(instrument, bar.day, *source, bar.open, bar.high, bar.low, bar.close, bar.volume,
                      barDoubtCode(doubtful.doubt), stored(doubtful.seen));
}

Result<void> removeDoubts(Database& database, std::int64_t instrument, Day day)
{
    return database.prepare("DELETE FROM doubtful_bar WHERE instrument_id = ?1 AND day = ?2").run(instrument, day);
}

Result<bool> acceptDoubt(Database& database, const QString& symbol, Day day, const QString& source)
{
    WriteTransaction transaction{database};
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto found = find(database, symbol, day, source);
    if (!found || !*found)
        return found ? Result<bool>{false} : std::unexpected(found.error());
    const auto& [instrument, sourceNumber, bar] = **found;
    BarWriter writer{database, sourceNumber};
    if (const auto written = writer.write(instrument, bar); !written)
        return std::unexpected(written.error());
    if (const auto removed = removeDoubts(database, instrument, day); !removed)
        return std::unexpected(removed.error());
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return true;
}

Result<bool> rejectDoubt(Database& database, const QString& symbol, Day day, const QString& source)
{
    const auto found = find(database, symbol, day, source);
    if (!found || !*found)
        return found ? Result<bool>{false} : std::unexpected(found.error());
    const QByteArray sql = QByteArray{"UPDATE doubtful_bar SET is_rejected = 1"} + kWhichDoubt;
    if (const auto written = database.prepare(sql.constData()).run(symbol, day, source); !written)
        return std::unexpected(written.error());
    return true;
}

Result<int> countWaitingSessions(Database& database, const QString& symbol)
{
    Statement row = database.prepare("SELECT count(DISTINCT day) FROM doubtful_bar JOIN instrument"
                                     " ON instrument.id = instrument_id WHERE symbol = ?1 AND NOT is_rejected");
    const int waiting = row.bind(symbol).next() ? static_cast<int>(row.integer(0)) : 0;
    if (const auto read = row.finish(); !read)
        return std::unexpected(read.error());
    return waiting;
}

Result<DaysByInstrument> readDoubtfulDays(Database& database)
{
    return daysOf(database, "SELECT instrument_id, day FROM doubtful_bar WHERE NOT EXISTS (SELECT 1 FROM bar"
                            " WHERE bar.instrument_id = doubtful_bar.instrument_id AND bar.day = doubtful_bar.day)");
}

Result<DaysByInstrument> readUntradedSessions(Database& database)
{
    return daysOf(database, "SELECT instrument_id, day FROM untraded_session");
}

Result<void> writeUntradedSession(Database& database, std::int64_t instrument, Day day, const QString& source)
{
    const auto number = sourceId(database, source);
    if (!number)
        return std::unexpected(number.error());
    return database.prepare("INSERT INTO untraded_session (instrument_id, day, source_id) VALUES (?1, ?2, ?3)"
                            " ON CONFLICT DO NOTHING")
        .run(instrument, day, *number);
}

Result<std::vector<StoredDisagreement>> readDisagreements(Database& database)
{
    std::vector<StoredDisagreement> all;
    Statement rows = database.prepare("SELECT symbol, day, shown_source, shown, other_source, other, seen"
                                      " FROM disagreement JOIN instrument ON instrument.id = instrument_id"
                                      " ORDER BY day DESC, position");
    while (rows.next())
        all.push_back({rows.text(0), {rows.day(1), rows.text(2), rows.real(3), rows.text(4), rows.real(5), momentAt(rows, 6)}});
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return all;
}

Result<void> writeDisagreement(Database& database, std::int64_t instrument, const Disagreement& disagreement)
{
    Statement upsert = database.prepare(
        "INSERT INTO disagreement (instrument_id, day, shown_source, shown, other_source, other, seen)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (instrument_id, day, other_source) DO UPDATE SET"
        " shown_source = excluded.shown_source, shown = excluded.shown, other = excluded.other, seen = excluded.seen"
        " WHERE shown <> excluded.shown OR other <> excluded.other");
    return upsert.run(instrument, disagreement.day, disagreement.shownSource, disagreement.shown,
                      disagreement.otherSource, disagreement.other, stored(disagreement.seen));
}

} // namespace chinatech
