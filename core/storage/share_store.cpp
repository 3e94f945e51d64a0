// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/share_store.h"

#include "core/storage/database.h"

namespace chinatech {

Result<SharesByInstrument> readShares(Database& database)
{
    SharesByInstrument shares;
    Statement rows = database.prepare("SELECT instrument_id, day, shares, basis FROM share_count"
                                      " ORDER BY instrument_id, day");
    while (rows.next())
        shares[rows.integer(0)].push_back({rows.day(1), rows.real(2), rows.text(3)});
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return shares;
}

Result<void> writeShares(Database& database, std::int64_t instrument, const ShareCount& count)
{
    Statement upsert = database.prepare("INSERT INTO share_count (instrument_id, day, shares, basis)"
                                        " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (instrument_id, day)"
                                        " DO UPDATE SET shares = excluded.shares, basis = excluded.basis");
    return upsert.run(instrument, count.asOf, count.shares, count.basis);
}

} // namespace chinatech
