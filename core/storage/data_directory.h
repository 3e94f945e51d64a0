// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {

/// Where the program keeps what it writes: --data-dir holds everything; without it the XDG folders.
struct DataDirectory {
    QString database;   ///< path of the SQLite file
    QString backups;    ///< folder
    QString settings;   ///< path of the settings file
    QString log;        ///< folder

    [[nodiscard]] static DataDirectory standard();
    [[nodiscard]] static DataDirectory at(const QString& folder);
};

} // namespace chinatech
