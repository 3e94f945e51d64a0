// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/document_info.h"

namespace chinatech {

QDateTime documentTime(std::optional<Day> asOf)
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    if (isSet && seconds >= 0)
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return asOf ? QDate::fromString(asOf->toIso(), Qt::ISODate).startOfDay(Qt::UTC) : QDateTime();
}

} // namespace chinatech
