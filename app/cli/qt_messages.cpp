// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/qt_messages.h"

#include <QtGlobal>
#include <QString>

namespace chinatech {

namespace {

// Qt takes a plain function: what it needs to know lives beside it, set once before there are threads.
QtMessageHandler previous = nullptr;
bool isQuiet = false;

void say(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool isIdle = isQuiet || text.startsWith(QLatin1String("QStandardPaths: "));
    if (type == QtFatalMsg || !isIdle)
        previous(type, context, text);
}

} // namespace

void silenceQt(bool quiet)
{
    isQuiet = quiet;
    previous = qInstallMessageHandler(say);
}

} // namespace chinatech
