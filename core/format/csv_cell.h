// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {

/// A text as a CSV cell: quoted where it must be, and with an apostrophe in front where a spreadsheet would
/// run it as a formula. For text alone; numbers keep their minus.
[[nodiscard]] QString csvTextCell(QString text);

} // namespace chinatech
