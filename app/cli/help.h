// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QString>

namespace chinatech {

/// The program's help: every verb with its summary, the common options, the exit codes.
[[nodiscard]] QString overviewText();
/// One verb's help: usage, summary, its own options and the common ones.
[[nodiscard]] QString verbHelpText(const Verb& verb);
/// Name and version.
[[nodiscard]] QString versionText();

} // namespace chinatech
