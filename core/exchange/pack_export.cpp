// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_export.h"

#include "core/exchange/pack_files.h"
#include "core/exchange/pack_tables.h"
#include "core/storage/bar_store.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace chinatech {

namespace {

/// A kind the store has nothing of leaves no file, not even one from an earlier export.
Result<void> put(const QString& path, const CsvWriter& file)
{
    if (!file.isEmpty())
        return file.save(path);
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(ErrorCode::CannotWrite, path, qt_error_string());
    return {};
}

Result<void> makeFolder(const QString& folder)
{
    if (!QDir{}.mkpath(folder))
        return failure(ErrorCode::CannotWrite, folder, qt_error_string());
    return {};
}

Result<void> putBars(Database& database, const Instruments& instruments, const QDir& folder)
{
    if (auto made = makeFolder(folder.path()); !made)
        return made;
    BarReader reader{database};
    for (const auto& [id, instrument] : instruments) {
        const auto bars = reader.read(id, std::nullopt);
        if (!bars)
            return std::unexpected(bars.error());
        if (auto written = put(folder.filePath(instrument.symbol + QStringLiteral(".csv")), barFile(*bars)); !written)
            return written;
    }
    return {};
}

} // namespace

Result<void> exportPack(const Store& store, const QString& folder)
{
    Database& database = store.database();
    if (auto made = makeFolder(folder); !made)
        return made;
    ReadTransaction moment{database};
    if (auto begun = moment.begin(); !begun)
        return begun;
    const auto instruments = readInstruments(database);
    if (!instruments)
        return std::unexpected(instruments.error());

    const std::pair<PackFileKind, Result<CsvWriter>> files[] = {
        {PackFileKind::Universe, universeFile(*instruments)},
        {PackFileKind::Calendars, calendarFile(database)},
        {PackFileKind::CorporateActions, actionFile(database, *instruments)},
        {PackFileKind::Coverage, coverageFile(database, *instruments)},
        {PackFileKind::Fx, fxFile(database)},
        {PackFileKind::Shares, shareFile(database, *instruments)},
        {PackFileKind::Events, eventFile(database)},
        {PackFileKind::OwnEvents, ownEventFile(database)},
        {PackFileKind::Valuations, valuationFile(database, *instruments)},
    };
    const QDir pack{folder};
    for (const auto& [kind, file] : files) {
        if (!file)
            return std::unexpected(file.error());
        if (auto written = put(pack.filePath(packFileName(kind)), *file); !written)
            return written;
    }
    return putBars(database, *instruments, QDir{pack.filePath(packFileName(PackFileKind::Bars))});
}

} // namespace chinatech
