// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_import.h"
#include "core/storage/database.h"
#include "core/storage/source_store.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

namespace chinatech {

namespace {

Result<bool> isEmpty(Database& database)
{
    const auto instruments = database.number("SELECT EXISTS (SELECT 1 FROM instrument)");
    if (!instruments)
        return std::unexpected(instruments.error());
    return *instruments == 0;
}

/// The whole sample or none of it: a store that was filled half would not be filled again.
Result<void> seed(Store& store)
{
    WriteTransaction transaction{store.database()};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // Another window may have done it while this one waited.
    const auto empty = isEmpty(store.database());
    if (!empty)
        return std::unexpected(empty.error());
    if (!*empty)
        return {};
    const auto report = importPaths(store, {QStringLiteral(":/sample")}, {.source = sampleSource(), .today = Day{2199, 12, 31}});
    if (!report)
        return std::unexpected(report.error());
    Q_ASSERT_X(!report->isPartial(), "seed", "the bundled sample has a bad row");
    return transaction.commit();
}

} // namespace

Result<Store> Store::open(const DataDirectory& directory, Mode mode)
{
    auto store = openWithoutSample(directory, mode);
    if (!store || mode == Mode::ReadOnly)
        return store;
    const auto empty = isEmpty(store->database());
    if (!empty)
        return std::unexpected(empty.error());
    if (*empty) {
        if (const auto seeded = seed(*store); !seeded)
            return std::unexpected(seeded.error());
    }
    return store;
}

} // namespace chinatech
