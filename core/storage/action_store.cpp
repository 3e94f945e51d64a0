// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/action_store.h"

#include "core/storage/database.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr char kRead[] = "SELECT instrument_id, ex_date, kind, amount, currency, price_factor, source"
                         " FROM corporate_action WHERE ?1 IS NULL OR instrument_id = ?1"
                         " ORDER BY instrument_id, ex_date, kind, ordinal";

Result<ActionsByInstrument> read(Database& database, std::optional<std::int64_t> only)
{
    ActionsByInstrument actions;
    Statement rows = database.prepare(kRead);
    rows.bind(only);
    while (rows.next()) {
        const auto kind = actionFromCode(rows.text(2));
        if (kind) {
            actions[rows.integer(0)].push_back({rows.day(1), *kind, rows.real(3), currencyFromCode(rows.text(4)),
                                                rows.real(5), rows.text(6)});
        }
    }
    if (const auto done = rows.finish(); !done)
        return std::unexpected(done.error());
    return actions;
}

} // namespace

Result<ActionsByInstrument> readActions(Database& database) { return read(database, std::nullopt); }

Result<std::vector<CorporateAction>> readActionsOf(Database& database, std::int64_t instrument)
{
    auto actions = read(database, instrument);
    if (!actions)
        return std::unexpected(actions.error());
    return (*actions)[instrument];
}

ActionWriter::ActionWriter(Database& database)
    : m_remove{database.prepare("DELETE FROM corporate_action"
                                " WHERE instrument_id = ?1 AND ex_date = ?2 AND kind = ?3")}
    , m_removeSpan{database.prepare("DELETE FROM corporate_action WHERE instrument_id = ?1 AND source IS ?2"
                                    " AND ex_date BETWEEN ?3 AND ?4")}
    , m_insert{database.prepare(
          "INSERT INTO corporate_action (instrument_id, ex_date, kind, amount, currency, price_factor, source, ordinal)"
          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT count(*) FROM corporate_action"
          "  WHERE instrument_id = ?1 AND ex_date = ?2 AND kind = ?3))")}
{
}

Result<void> ActionWriter::write(std::int64_t instrument, const CorporateAction& action)
{
    const QString kind = actionCode(action.kind);
    if (m_replaced.insert({instrument, action.exDate, action.kind}).second) {
        if (auto removed = m_remove.run(instrument, action.exDate, kind); !removed)
            return removed;
    }
    const QString currency = action.currency ? currencyCode(*action.currency) : QString();
    return m_insert.run(instrument, action.exDate, kind, action.amount, currency, action.priceFactor, action.source);
}

Result<void> ActionWriter::remove(std::int64_t instrument, const QString& source, DayRange exDates)
{
    return m_removeSpan.run(instrument, source, exDates.from, exDates.to);
}

Result<CoverageByInstrument> readCoverage(Database& database)
{
    CoverageByInstrument coverage;
    Statement rows = database.prepare("SELECT instrument_id, from_day, to_day FROM coverage");
    while (rows.next())
        coverage[rows.integer(0)] = {rows.day(1), rows.day(2)};
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return coverage;
}

Result<void> extendCoverage(Database& database, std::int64_t instrument, DayRange span)
{
    const auto stored = readCoverage(database);
    if (!stored)
        return std::unexpected(stored.error());
    if (const auto known = stored->find(instrument); known != stored->end()) {
        const DayRange before = known->second;
        const bool meet = span.from <= before.to + 1 && before.from <= span.to + 1;
        if (meet)
            span = {std::min(span.from, before.from), std::max(span.to, before.to)};
        else if (before.to > span.to)
            span = before;
    }
    Statement upsert = database.prepare("INSERT INTO coverage (instrument_id, from_day, to_day) VALUES (?1, ?2, ?3)"
                                        " ON CONFLICT (instrument_id) DO UPDATE SET from_day = excluded.from_day,"
                                        " to_day = excluded.to_day");
    return upsert.run(instrument, span.from, span.to);
}

} // namespace chinatech
