// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_import.h"
#include "core/storage/database.h"
#include "core/storage/source_store.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QFile>

namespace chinatech {

namespace {

const QString kBundledEvents = QStringLiteral(":/sample/events.csv");

Result<ImportReport> importBundled(Store& store, const QString& path)
{
    auto report = importPaths(store, {path}, {.source = sampleSource(), .today = Day{2199, 12, 31}});
    Q_ASSERT_X(!report || !report->isPartial(), "importBundled", "the bundled sample has a bad row");
    return report;
}

QString digestOf(const QString& path)
{
    QFile file{path};
    QCryptographicHash hash{QCryptographicHash::Sha1};
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

/// The events that this program brings, once in each store: what is corrected or new in them reaches those who have one
/// already. What the user entered is in a table of its own.
Result<void> bringEvents(Store& store)
{
    const QString digest = digestOf(kBundledEvents);
    Statement known = store.database().prepare("SELECT 1 FROM bundled_file WHERE name = 'events.csv' AND digest = ?1");
    const bool isKnown = known.bind(digest).next();
    if (auto read = known.finish(); !read)
        return read;
    if (isKnown)
        return {};
    WriteTransaction transaction{store.database()};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto report = importBundled(store, kBundledEvents); !report)
        return std::unexpected(report.error());
    Statement note = store.database().prepare("INSERT INTO bundled_file (name, digest) VALUES ('events.csv', ?1)"
                                              " ON CONFLICT (name) DO UPDATE SET digest = excluded.digest");
    if (auto done = note.run(digest); !done)
        return done;
    return transaction.commit();
}

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
    if (const auto report = importBundled(store, QStringLiteral(":/sample")); !report)
        return std::unexpected(report.error());
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
    if (const auto brought = bringEvents(*store); !brought)
        return std::unexpected(brought.error());
    return store;
}

} // namespace chinatech
