// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chinatech {

/// The whole program: the window when no verb is given, else that verb. Returns the process's exit code.
[[nodiscard]] int runProgram(int argc, char** argv);

} // namespace chinatech
