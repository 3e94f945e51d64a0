// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/source_store.h"

#include "core/storage/database.h"

namespace chinatech {

Result<std::int64_t> sourceId(Database& database, const QString& name)
{
    Statement enter = database.prepare("INSERT INTO source (name) VALUES (?1) ON CONFLICT (name) DO NOTHING");
    if (const auto entered = enter.run(name); !entered)
        return std::unexpected(entered.error());
    Statement find = database.prepare("SELECT id FROM source WHERE name = ?1");
    const std::int64_t id = find.bind(name).next() ? find.integer(0) : 0;
    if (const auto found = find.finish(); !found)
        return std::unexpected(found.error());
    return id;
}

} // namespace chinatech
