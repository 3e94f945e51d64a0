// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_habits.h"

#include <QStandardPaths>

namespace chinatech {

namespace {

ExportHabits& current()
{
    static ExportHabits habits;
    return habits;
}

std::function<void(const ExportHabits&)>& keeper()
{
    static std::function<void(const ExportHabits&)> function;
    return function;
}

} // namespace

const ExportHabits& exportHabits() { return current(); }

void setExportHabits(const ExportHabits& habits) { current() = habits; }

void setExportHabitsKeeper(std::function<void(const ExportHabits&)> function) { keeper() = std::move(function); }

void keepExportHabits(const ExportHabits& habits)
{
    if (habits == current())
        return;
    current() = habits;
    if (keeper())
        keeper()(habits);
}

QString exportFolder(const QString& ending)
{
    if (!exportHabits().folder.isEmpty())
        return exportHabits().folder;
    const bool picture = ending == QLatin1String("png") || ending == QLatin1String("svg");
    return QStandardPaths::writableLocation(picture ? QStandardPaths::PicturesLocation
                                                    : QStandardPaths::DocumentsLocation);
}

} // namespace chinatech
