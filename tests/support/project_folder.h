// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech::testing {

/// A file or folder of the source tree by its path from the root; the root itself for an empty one. One object file alone
/// knows where the tree lies, so that a compiler cache serves every working copy of the project.
[[nodiscard]] QString projectPath(const QString& name = {});

} // namespace chinatech::testing
