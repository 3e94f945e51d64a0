// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/file_table.h"
#include "core/format/language.h"
#include "core/models/board_figures.h"

namespace chinatech {

/// The board as files, one row an instrument: UTF-8, stable keys, names in the language, ratios unrounded. Rows as indices
/// into the figures, in the order they are to stand in; none: all, as they are.
/// CSV: missing figures empty, the code of the chosen range's in the last column.
[[nodiscard]] FileTable boardTable(const BoardFigures& figures, Language language, const std::vector<int>& rows = {});
[[nodiscard]] QByteArray boardCsv(const BoardFigures& figures, Language language, const std::vector<int>& rows = {});
/// JSON: missing figures null, and "missing" says for each of them by its key why.
[[nodiscard]] QByteArray boardJson(const BoardFigures& figures, Language language, const std::vector<int>& rows = {});

} // namespace chinatech
