// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace chinatech {

namespace {

constexpr std::array<std::pair<PackFileKind, QStringView>, 11> kNames{{
    {PackFileKind::Universe, u"universe.csv"},
    {PackFileKind::Calendars, u"calendars.csv"},
    {PackFileKind::CorporateActions, u"corporate_actions.csv"},
    {PackFileKind::Coverage, u"coverage.csv"},
    {PackFileKind::Bars, u"bars"},
    {PackFileKind::Fx, u"fx.csv"},
    {PackFileKind::Shares, u"shares.csv"},
    {PackFileKind::Events, u"events.csv"},
    {PackFileKind::OwnEvents, u"own_events.csv"},
    {PackFileKind::Drawings, u"drawings.csv"},
    {PackFileKind::Valuations, u"valuations.csv"},
}};

PackFile barFile(const QFileInfo& info, const QString& name)
{
    return {PackFileKind::Bars, info.filePath(), name, info.completeBaseName(), 0};
}

std::vector<PackFile> filesOfFolder(const QString& folder)
{
    std::vector<PackFile> files;
    const QDir dir{folder};
    for (const auto& [kind, name] : kNames) {
        const QString fileName = name.toString();
        if (kind != PackFileKind::Bars) {
            if (dir.exists(fileName))
                files.push_back({kind, dir.filePath(fileName), fileName, {}, 0});
            continue;
        }
        const QDir bars{dir.filePath(fileName)};
        for (const QFileInfo& info : bars.entryInfoList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
            files.push_back(barFile(info, fileName + u'/' + info.fileName()));
    }
    return files;
}

PackFile singleFile(const QFileInfo& info, const QString& name)
{
    for (const auto& [kind, packName] : kNames) {
        if (packName == info.fileName())
            return {kind, info.filePath(), name, {}, 0};
    }
    return barFile(info, name);
}

} // namespace

QString packFileName(PackFileKind kind)
{
    const auto found = std::ranges::find(kNames, kind, &std::pair<PackFileKind, QStringView>::first);
    return found->second.toString();
}

Result<std::vector<PackFile>> listPackFiles(const QStringList& paths)
{
    std::vector<PackFile> files;
    std::vector<PackFile> singles;
    int packs = 0;
    for (const QString& path : paths) {
        const QFileInfo info{path};
        if (!info.exists())
            return failure(ErrorCode::CannotRead, path, qt_error_string(ENOENT));
        if (info.isDir()) {
            std::vector<PackFile> pack = filesOfFolder(path);
            if (pack.empty())
                return failure(ErrorCode::NotAPack, path);
            ++packs;
            for (PackFile& file : pack)
                file.pack = packs;
            files.insert(files.end(), pack.begin(), pack.end());
        } else if (info.suffix() == QLatin1String("csv")) {
            singles.push_back(singleFile(info, path));
        } else {
            return failure(ErrorCode::NotAPack, path);
        }
    }
    // Single files given together make one pack, whatever the order they were named in.
    std::ranges::stable_sort(singles, {}, &PackFile::kind);
    files.insert(files.end(), singles.begin(), singles.end());
    return files;
}

std::unique_ptr<FileImporter> makeImporter(const PackFile& file, Delivery& delivery)
{
    switch (file.kind) {
    case PackFileKind::Universe: return makeUniverseImporter(delivery);
    case PackFileKind::Calendars: return makeCalendarImporter(delivery.database);
    case PackFileKind::CorporateActions: return makeActionImporter(delivery.database);
    case PackFileKind::Coverage: return makeCoverageImporter(delivery.database);
    case PackFileKind::Bars: return makeBarImporter(delivery, file.symbol);
    case PackFileKind::Fx: return makeFxImporter(delivery);
    case PackFileKind::Shares: return makeShareImporter(delivery.database);
    case PackFileKind::Events: return makeEventImporter(delivery.database);
    case PackFileKind::OwnEvents: return makeOwnEventImporter(delivery.database);
    case PackFileKind::Drawings: return makeDrawingImporter(delivery.database);
    case PackFileKind::Valuations: return makeValuationImporter(delivery);
    }
    return nullptr;
}

} // namespace chinatech
