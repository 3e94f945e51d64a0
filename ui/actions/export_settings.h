// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/dialogs/export_habits.h"

namespace chinatech {

/// How exports start, as the settings say; standard where nothing, or nonsense, is stored.
[[nodiscard]] ExportHabits readExportHabits(const Settings& settings);
/// The choices of paper alone: folder, format and scale are the settings dialog's.
void writePaperHabits(Settings& settings, const ExportHabits& habits);

} // namespace chinatech
