// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_store.h"

#include "tests/support/project_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace chinatech::testing {

TempData::TempData()
    : m_directory{DataDirectory::at(m_folder.filePath(QStringLiteral("data")))}
{
}

Store TempData::store() const
{
    auto store = Store::open(m_directory, Store::Mode::ReadWrite);
    if (!store)
        qFatal("cannot open the store: %s", qPrintable(store.error().detail));
    return std::move(*store);
}

Store TempData::emptyStore() const
{
    auto store = Store::openWithoutSample(m_directory, Store::Mode::ReadWrite);
    if (!store)
        qFatal("cannot open the store: %s", qPrintable(store.error().detail));
    return std::move(*store);
}

QString TempData::write(const QString& name, const QByteArray& bytes) const
{
    const QString target = path(name);
    QDir{}.mkpath(QFileInfo{target}.path());
    QFile file{target};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(target));
    return target;
}

QByteArray bytesOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sharedPath(const QString& name)
{
    const QString root = qEnvironmentVariable("CHINATECH_SHARED", projectPath(QStringLiteral("../shared")));
    const QString path = QDir{root}.filePath(name);
    if (QFileInfo::exists(path))
        return path;
    std::fprintf(stderr, "not here: %s\n", qPrintable(path));
    return {};
}

} // namespace chinatech::testing
