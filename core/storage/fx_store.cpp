// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fx_store.h"

#include "core/storage/database.h"
#include "core/storage/source_store.h"

namespace chinatech {

Result<std::vector<Fixing>> readFixings(Database& database)
{
    std::vector<Fixing> fixings;
    Statement pairs = database.prepare("SELECT DISTINCT pair FROM fixing ORDER BY pair");
    Statement rows = database.prepare("SELECT day, rate FROM fixing WHERE pair = ?1 ORDER BY day");
    while (pairs.next()) {
        const QString pair = pairs.text(0);
        const auto base = currencyFromCode(pair.first(3));
        const auto quote = currencyFromCode(pair.sliced(3));
        rows.bind(pair);
        while (base && quote && rows.next())
            fixings.push_back({*base, *quote, rows.day(0), rows.real(1)});
        if (const auto read = rows.finish(); !read)
            return std::unexpected(read.error());
    }
    if (const auto read = pairs.finish(); !read)
        return std::unexpected(read.error());
    return fixings;
}

FixingWriter::FixingWriter(Database& database, std::int64_t source)
    : m_source{source}
    , m_upsert{database.prepare("INSERT INTO fixing (pair, day, rate, source_id) VALUES (?1, ?2, ?3, ?4)"
                                " ON CONFLICT (pair, day) DO UPDATE SET rate = excluded.rate,"
                                " source_id = excluded.source_id")}
    , m_removeSample{database.prepare("DELETE FROM fixing WHERE pair = ?2"
                                      " AND source_id = (SELECT id FROM source WHERE name = ?1)")}
{
}

Result<void> FixingWriter::write(const Fixing& fixing)
{
    return m_upsert.run(currencyCode(fixing.base) + currencyCode(fixing.quote), fixing.day, fixing.rate, m_source);
}

Result<void> FixingWriter::removeSample(Currency base, Currency quote)
{
    return m_removeSample.run(sampleSource(), currencyCode(base) + currencyCode(quote));
}

} // namespace chinatech
