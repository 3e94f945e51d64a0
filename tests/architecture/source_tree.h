// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace chinatech::architecture {

struct SourceFile {
    QString path;           ///< from the tree's root, with slashes
    QStringList lines;
    [[nodiscard]] QString folder(int depth) const;      ///< folder(2) of "core/market/day.h" is "core/market"
};

/// A rule's verdict: one sentence "path:line: what is wrong" for each breach, none where the tree keeps the rule.
using Breaches = QStringList;

/// Reads the files below the given folders of root whose names end in one of the suffixes, in path order.
[[nodiscard]] std::vector<SourceFile> readSources(const QString& root, const QStringList& folders,
                                                  const QStringList& suffixes = {QStringLiteral(".cpp"),
                                                                                 QStringLiteral(".h")});

/// The project itself.
[[nodiscard]] QString projectRoot();

/// "path:line: text", as compilers write it.
[[nodiscard]] QString breach(const SourceFile& file, qsizetype line, const QString& text);

} // namespace chinatech::architecture
