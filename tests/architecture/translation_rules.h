// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

namespace chinatech::architecture {

/// One message of a .ts file.
struct Message {
    QString context;
    QString source;
    QStringList translations;   ///< one, or one for each plural form
    QString state;              ///< "", "unfinished", "vanished" or "obsolete"
    bool isPlural = false;
};

[[nodiscard]] std::vector<Message> readMessages(const QString& tsFile);

/// Strings of the sources that a .ts file misses, leaves unfinished or still holds although no source has them.
/// Found by letting lupdate bring a copy up to date.
[[nodiscard]] Breaches incompleteTranslations(const QString& root);

/// Messages whose translation has other place markers (%1, %n, %L1) or mnemonics (&) than the source.
[[nodiscard]] Breaches differingMarkers(const std::vector<Message>& messages);

/// The .ts files of a tree, whole paths.
[[nodiscard]] QStringList translationFiles(const QString& root);

} // namespace chinatech::architecture
