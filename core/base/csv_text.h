// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {

/// A text as a field of a CSV file: in quotes where a comma, a quote or a line break in it demands them.
[[nodiscard]] QString csvQuoted(QString text);

} // namespace chinatech
