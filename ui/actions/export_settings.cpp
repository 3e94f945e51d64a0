// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/export_settings.h"

namespace chinatech {

namespace {

const QString kLetter = QStringLiteral("letter");
const QString kPortrait = QStringLiteral("portrait");
const QString kLandscape = QStringLiteral("landscape");

} // namespace

ExportHabits readExportHabits(const Settings& settings)
{
    ExportHabits habits;
    habits.folder = settings.text(Setting::ExportFolder);
    habits.format = settings.text(Setting::ExportFormat);
    habits.scale = settings.text(Setting::ExportScale).toInt();
    habits.paper = settings.text(Setting::ExportPaper) == kLetter ? Paper::Letter : Paper::A4;
    habits.isFitted = settings.flag(Setting::ExportFitted);
    const QStringList turned = settings.list(Setting::ExportTurned);
    habits.turnsPortrait = turned.contains(kPortrait);
    habits.turnsLandscape = turned.contains(kLandscape);
    habits.each = settings.flag(Setting::ExportEach);
    return habits;
}

void writePaperHabits(Settings& settings, const ExportHabits& habits)
{
    QStringList turned;
    if (habits.turnsPortrait)
        turned.append(kPortrait);
    if (habits.turnsLandscape)
        turned.append(kLandscape);
    settings.set(Setting::ExportPaper, habits.paper == Paper::Letter ? kLetter : QStringLiteral("a4"));
    settings.set(Setting::ExportFitted, habits.isFitted);
    settings.set(Setting::ExportTurned, turned);
    settings.set(Setting::ExportEach, habits.each);
}

} // namespace chinatech
