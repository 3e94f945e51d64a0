// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace chinatech {

/// Qt's own file dialogs write their days as the system does: makes them write them as the program's language does, in
/// every file dialog that is opened from now on. The system's dialogs stay as they are.
void giveFileDialogsOurDays(QApplication& application);

} // namespace chinatech
