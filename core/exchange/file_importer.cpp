// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_importer.h"

#include "core/storage/database.h"

namespace chinatech {

Result<InstrumentIndex> indexInstruments(Database& database)
{
    auto stored = readInstruments(database);
    if (!stored)
        return std::unexpected(stored.error());
    InstrumentIndex index;
    for (StoredInstrument& entry : *stored)
        index.insert(entry.instrument.symbol, std::move(entry));
    return index;
}

} // namespace chinatech
