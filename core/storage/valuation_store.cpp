// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/valuation_store.h"

#include "core/storage/database.h"
#include "core/storage/source_store.h"

namespace chinatech {

namespace {

Result<ValuationsByInstrument> read(Database& database, const char* sql)
{
    ValuationsByInstrument valuations;
    Statement rows = database.prepare(sql);
    while (rows.next())
        valuations[rows.integer(0)].push_back({rows.day(1), rows.real(2), rows.real(3), rows.text(4)});
    if (const auto done = rows.finish(); !done)
        return std::unexpected(done.error());
    return valuations;
}

} // namespace

Result<ValuationsByInstrument> readValuations(Database& database)
{
    return read(database,
                "SELECT instrument_id, day, pe_trailing, market_cap, source.name FROM quote"
                " JOIN source ON source.id = source_id WHERE is_trading = 0"
                " UNION ALL SELECT instrument_id, day, pe_trailing, NULL, source.name FROM valuation AS imported"
                " JOIN source ON source.id = source_id WHERE NOT EXISTS (SELECT 1 FROM quote WHERE is_trading = 0"
                " AND quote.instrument_id = imported.instrument_id AND quote.day = imported.day) ORDER BY 1, 2");
}

Result<ValuationsByInstrument> readImportedValuations(Database& database)
{
    return read(database, "SELECT instrument_id, day, pe_trailing, NULL, source.name FROM valuation"
                          " JOIN source ON source.id = source_id ORDER BY instrument_id, day");
}

Result<void> writeValuation(Database& database, std::int64_t instrument, const Valuation& valuation)
{
    const auto source = sourceId(database, valuation.source);
    if (!source)
        return std::unexpected(source.error());
    Statement upsert = database.prepare("INSERT INTO valuation (instrument_id, day, pe_trailing, source_id)"
                                        " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (instrument_id, day) DO UPDATE SET"
                                        " pe_trailing = excluded.pe_trailing, source_id = excluded.source_id");
    return upsert.run(instrument, valuation.day, valuation.peTrailing, *source);
}

} // namespace chinatech
