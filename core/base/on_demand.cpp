// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/on_demand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace chinatech {

namespace {

QString pathOf(const QString& library)
{
    const QString program = QCoreApplication::applicationDirPath();
    const QString beside = program + QLatin1String("/../lib/chinatech/") + library;
    const QString further = program + QLatin1String("/../../lib/chinatech/") + library;
    return QFileInfo::exists(further) && !QFileInfo::exists(beside) ? further : beside;
}

} // namespace

Result<QFunctionPointer> onDemand(const char* library, const char* function)
{
    QLibrary file{pathOf(QString::fromLatin1(library) + QLatin1String(".so"))};
    const QFunctionPointer found = file.resolve(function);
    if (!found)
        return failure(ErrorCode::CannotOpen, QFileInfo{file.fileName()}.absoluteFilePath(), file.errorString());
    return found;
}

} // namespace chinatech
