// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {

/// How a person likes exports to start, as the settings say; the export itself may still be told otherwise.
struct ExportHabits {
    QString folder;                                 ///< empty: the system's folders for pictures and documents
    QString format = QStringLiteral("png");         ///< png, pdf, svg or csv
    int scale = 2;                                  ///< of PNG, 1…4
};

[[nodiscard]] const ExportHabits& exportHabits();
void setExportHabits(const ExportHabits& habits);

/// Where an export with that ending goes at first: the preferred folder, else the system's for such files.
[[nodiscard]] QString exportFolder(const QString& ending);

} // namespace chinatech
