// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace chinatech {

Result<void> backupTo(Database& database, const QString& path)
{
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    Statement copy = database.prepare("VACUUM INTO ?1");
    if (auto copied = copy.run(part); !copied) {
        QFile::remove(part);
        copied.error().context = path;
        return copied;
    }
    // rename(2) replaces what stood there in one step; QFile::rename would refuse.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0) {
        const QString reason = qt_error_string();
        QFile::remove(part);
        return failure(ErrorCode::CannotWrite, path, reason);
    }
    return {};
}

Result<void> backupByHand(Database& database, const QString& path)
{
    const QFileInfo target{path};
    if (auto ours = probeFile(target.absoluteFilePath()); !ours)
        return ours;
    // The folder may be reached by another way, a link to it.
    const QFileInfo live{database.path()};
    if (QFileInfo{target.absolutePath()}.canonicalFilePath() == QFileInfo{live.absolutePath()}.canonicalFilePath()
        && target.fileName() == live.fileName())
        return failure(ErrorCode::CannotWrite, target.absoluteFilePath());
    return backupTo(database, target.absoluteFilePath());
}

Result<void> backupBeforeMigration(Database& database, const QString& backups, std::int64_t version)
{
    if (!QDir{}.mkpath(backups))
        return failure(ErrorCode::CannotWrite, backups);
    const QString name = QStringLiteral("chinatech-v%1-%2.sqlite")
                             .arg(version)
                             .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    return backupTo(database, QDir{backups}.filePath(name));
}

} // namespace chinatech
