// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/paper_size.h"

#include <QString>

#include <functional>

namespace chinatech {

/// How a person likes exports to start, as the settings say; the export itself may still be told otherwise.
struct ExportHabits {
    QString folder;                                 ///< empty: the system's folders for pictures and documents
    QString format = QStringLiteral("png");         ///< png, pdf, svg or csv
    int scale = 2;                                  ///< of PNG, 1…4
    Paper paper = Paper::A4;                        ///< A4 or Letter
    bool isFitted = true;                           ///< files begin with the figure's own size, not with paper
    bool turnsPortrait = false;                     ///< pages that stand by nature are laid on their side
    bool turnsLandscape = false;                    ///< and the other way round
    bool each = false;                              ///< several sheets become a file each

    bool operator==(const ExportHabits&) const = default;
};

[[nodiscard]] const ExportHabits& exportHabits();
void setExportHabits(const ExportHabits& habits);

/// Who keeps the habits that an export or a print showed, beyond this run; nobody with an empty function.
void setExportHabitsKeeper(std::function<void(const ExportHabits&)> keeper);
/// From now on exports start like this, and the keeper learns of it.
void keepExportHabits(const ExportHabits& habits);

/// Where an export with that ending goes at first: the preferred folder, else the system's for such files.
[[nodiscard]] QString exportFolder(const QString& ending);

} // namespace chinatech
