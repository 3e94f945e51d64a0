// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

namespace chinatech {

/// Shows the window and runs until it is closed; returns the process's exit code.
[[nodiscard]] int runWindow(int argc, char** argv, const Options& options);

} // namespace chinatech
