// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chinatech {

/// One line on stdout: the program's name and version.
void printVersion();

} // namespace chinatech
