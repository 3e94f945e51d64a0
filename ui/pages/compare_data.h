// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rebase.h"
#include "core/format/file_table.h"
#include "core/format/language.h"
#include "core/models/compare_figures.h"

namespace chinatech {

/// The lines of a comparison as numbers: a day a row, a symbol a column, ratios since the base. Days without
/// a close of a listing are empty in its column.
[[nodiscard]] FileTable compareLinesTable(const RebasedChart& lines);
/// The table as window and command line write it: what it is of in a last column, "title".
[[nodiscard]] FileTable compareFileTable(const CompareFigures& figures, Language language);

/// The compare table: {"title", "as_of", "range", "currency", "basis", "rows": […]} with the keys of its CSV.
[[nodiscard]] QByteArray compareTableJson(const CompareFigures& figures, Language language);

/// All that the screen shows: the table with its lines below, "lines": [{"symbol", "name", "base_date", "base_price",
/// "source", "missing", "points": [["2025-03-07", 0.699], …]}].
[[nodiscard]] QByteArray compareScreenJson(const CompareFigures& figures, const RebasedChart& lines, Language language);

} // namespace chinatech
