// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/file_table.h"
#include "core/format/language.h"
#include "core/models/compare_figures.h"

namespace chinatech {

/// The comparison's table as files have it: a head of stable keys, names in the language, ratios unrounded.
[[nodiscard]] FileTable compareTable(const CompareFigures& figures, Language language);

/// The comparison as a file: UTF-8, comma, a head of stable keys, names in the language, ratios unrounded, missing
/// figures empty with their code in the last column. Text that a spreadsheet would run as a formula gets an apostrophe
/// in front; numbers never do.
[[nodiscard]] QByteArray compareTableCsv(const CompareFigures& figures, Language language);

} // namespace chinatech
