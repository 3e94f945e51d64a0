// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_folder.h"

namespace chinatech::testing {

QString projectPath(const QString& name)
{
    const QString root = QStringLiteral(CHINATECH_SOURCE_DIR);
    return name.isEmpty() ? root : root + QLatin1Char('/') + name;
}

} // namespace chinatech::testing
