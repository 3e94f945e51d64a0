// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include "tests/support/project_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace chinatech::architecture {

QString SourceFile::folder(int depth) const
{
    return path.section(QLatin1Char{'/'}, 0, depth - 1);
}

std::vector<SourceFile> readSources(const QString& root, const QStringList& folders, const QStringList& suffixes)
{
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator entries{root + QLatin1Char{'/'} + folder, QDir::Files, QDirIterator::Subdirectories};
        while (entries.hasNext()) {
            const QString path = entries.next();
            if (!std::ranges::any_of(suffixes, [&](const QString& suffix) { return path.endsWith(suffix); }))
                continue;
            QFile file{path};
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char{'\n'});
            if (lines.back().isEmpty())
                lines.removeLast();
            files.push_back({QDir{root}.relativeFilePath(path), lines});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QString projectRoot() { return testing::projectPath(); }

QString breach(const SourceFile& file, qsizetype line, const QString& text)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(text);
}

} // namespace chinatech::architecture
