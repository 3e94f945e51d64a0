// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/data_directory.h"

#include <QWidget>

namespace chinatech {

/// What stands in the window's place when the store cannot be used: why, and that nothing was touched, in both languages.
class StartFailure : public QWidget {
    Q_OBJECT
public:
    StartFailure(const Error& error, const DataDirectory& directory, QWidget* parent = nullptr);

    /// Shows it until it is closed.
    static void run(const Error& error, const DataDirectory& directory);
};

} // namespace chinatech
