// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_directory.h"

#include <QDir>
#include <QStandardPaths>

namespace chinatech {

namespace {

QString folderOf(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/chinatech");
}

} // namespace

DataDirectory DataDirectory::standard()
{
    DataDirectory directory = at(folderOf(QStandardPaths::GenericDataLocation));
    directory.settings = folderOf(QStandardPaths::GenericConfigLocation) + QStringLiteral("/settings.ini");
    return directory;
}

DataDirectory DataDirectory::at(const QString& folder)
{
    const QDir dir{QDir{folder}.absolutePath()};
    return {dir.filePath(QStringLiteral("chinatech.sqlite")), dir.filePath(QStringLiteral("backups")),
            dir.filePath(QStringLiteral("settings.ini")), dir.filePath(QStringLiteral("log"))};
}

} // namespace chinatech
