// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/project_folder.h"

#include <QByteArray>
#include <QStandardPaths>

namespace chinatech::testing {

/// Makes a test program, and the processes it starts, independent of the machine's language, time zone, fonts and
/// display, and keeps it out of the user's own folders. Comes before the application object, which reads all that.
inline void pinEnvironment()
{
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    qputenv("FONTCONFIG_FILE", projectPath(QStringLiteral("tests/support/fonts.conf")).toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace chinatech::testing
