// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_export.h"

#include "core/base/system_reason.h"
#include "core/exchange/pack_files.h"
#include "core/exchange/pack_tables.h"
#include "core/storage/bar_store.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
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

QByteArray firstLineOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

/// Nothing of anybody else's is replaced: the universe of a pack of ours has columns that no other has.
Result<void> checkFolder(const QDir& folder, const CsvWriter& universe)
{
    const QString ours = folder.filePath(packFileName(PackFileKind::Universe));
    if (folder.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden) || firstLineOf(ours) == universe.header())
        return {};
    return failure(ErrorCode::CannotWrite, folder.path(), systemReason(ENOTEMPTY));
}

/// Bars that an earlier export left of instruments the store does not have any more.
Result<void> removeOthers(const QDir& bars, const Instruments& instruments)
{
    QSet<QString> names;
    for (const auto& [id, instrument] : instruments)
        names.insert(instrument.symbol + QStringLiteral(".csv"));
    for (const QFileInfo& file : bars.entryInfoList({QStringLiteral("*.csv")}, QDir::Files)) {
        const bool isOurs = firstLineOf(file.filePath()).startsWith(barFile({}).header());
        if (isOurs && !names.contains(file.fileName()) && !QFile::remove(file.filePath()))
            return failure(ErrorCode::CannotWrite, file.filePath(), systemReason(errno));
    }
    return {};
}

Result<void> putBars(Database& database, const Instruments& instruments, const QDir& folder)
{
    if (auto made = makeFolder(folder.path()); !made)
        return made;
    if (auto removed = removeOthers(folder, instruments); !removed)
        return removed;
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
        {PackFileKind::Drawings, drawingFile(database)},
        {PackFileKind::Valuations, valuationFile(database, *instruments)},
    };
    const QDir pack{folder};
    if (const auto& universe = files[0].second; universe) {
        if (auto fit = checkFolder(pack, *universe); !fit)
            return fit;
    }
    for (const auto& [kind, file] : files) {
        if (!file)
            return std::unexpected(file.error());
        if (auto written = put(pack.filePath(packFileName(kind)), *file); !written)
            return written;
    }
    return putBars(database, *instruments, QDir{pack.filePath(packFileName(PackFileKind::Bars))});
}

} // namespace chinatech
