// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/backup_text.h"

#include "core/format/dates.h"

namespace chinatech {

QString backupTime(const Backup& backup, Language language)
{
    const QString day = formatDay(Day::fromQDate(backup.written.date()), language);
    const QString time = backup.written.toString(QStringLiteral("HH:mm"));
    return day + (language == Language::Korean ? QLatin1String(" ") : QLatin1String(", ")) + time;
}

} // namespace chinatech
