// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_table_model.h"

namespace chinatech {

/// The head of a group: "AI and chips", "Hong Kong", "HKD".
[[nodiscard]] QString boardGroupTitle(const QString& code, BoardGrouping grouping);
/// Behind it: "9 · YTD median"; the figure itself follows in its colour.
[[nodiscard]] QString boardGroupNote(const BoardGroup& group, const Range& range);

/// What a cell rests on, or why it is empty.
[[nodiscard]] QString boardTip(const BoardRow& row, BoardColumn column, const BoardQuery& query, Language language);

/// What the returns are: "Price return, year to date, local currency".
[[nodiscard]] QString boardBasisWords(const BoardQuery& query, Language language);

/// The name of a way to group: "Sector".
[[nodiscard]] QString boardGroupingName(BoardGrouping grouping);

} // namespace chinatech
