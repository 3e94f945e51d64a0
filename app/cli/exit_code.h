// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chinatech {

/// What every verb of the command line ends with.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Network = 3, NoData = 4, Partial = 5 };

} // namespace chinatech
