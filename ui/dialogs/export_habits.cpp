// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_habits.h"

#include <QDir>
#include <QStandardPaths>

namespace chinatech {

namespace {

ExportHabits& current()
{
    static ExportHabits habits;
    return habits;
}

} // namespace

const ExportHabits& exportHabits() { return current(); }

void setExportHabits(const ExportHabits& habits) { current() = habits; }

QString suggestedExportPath(const QString& name)
{
    const ExportHabits& habits = exportHabits();
    const bool picture = habits.format == QLatin1String("png") || habits.format == QLatin1String("svg");
    const QString folder = !habits.folder.isEmpty() ? habits.folder
        : QStandardPaths::writableLocation(picture ? QStandardPaths::PicturesLocation : QStandardPaths::DocumentsLocation);
    return QDir{folder}.filePath(name + u'.' + habits.format);
}

} // namespace chinatech
