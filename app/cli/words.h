// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace chinatech {

/// The reader's words for an English text of the command line, marked with QT_TRANSLATE_NOOP("CommandLine", …).
[[nodiscard]] inline QString words(const char* text) { return QCoreApplication::translate("CommandLine", text); }

} // namespace chinatech
