// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {

/// A text cell that no spreadsheet runs as a formula: an apostrophe goes before = + - @ and control characters.
/// For text only: a number may begin with a minus.
[[nodiscard]] QString spreadsheetText(QString text);

} // namespace chinatech
