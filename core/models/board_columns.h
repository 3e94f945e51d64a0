// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/models/board_figures.h"
#include "core/models/table_roles.h"

#include <span>

namespace chinatech {

// Unscoped: Qt counts columns in int.
enum BoardColumn : int {
    BoardName,
    BoardCurrency,
    BoardClose,
    BoardOneDay,
    BoardOneWeek,
    BoardOneMonth,
    BoardThreeMonths,
    BoardSixMonths,
    BoardYtd,
    BoardChosen,        ///< the chosen range, with a bar
    BoardWon,
    BoardOneYear,
    BoardThreeYears,
    BoardFiveYears,
    BoardTrend,
    BoardYearRange,
    BoardVolatility,
    BoardFall,
    BoardBeta,
    BoardPremium,
    BoardTurnover,
    BoardPeRatio,
    BoardCap,
    BoardFreshness,
};

/// All that differs from one column to the next.
struct BoardColumnSpec {
    BoardColumn column;
    const char* code;       ///< in the settings file: stays what it is when columns come and go
    CellLook look;
    const char* head;       ///< translated in the context "BoardColumns"; %1: the chosen range
    double (*value)(const BoardRow& row);       ///< what sorting compares; kMissing where there is none
    QString (*text)(const BoardRow& row, Language language);
    std::optional<Missing> (*missing)(const BoardRow& row);
    bool isStandard = true;                     ///< shown until the reader chooses
};

[[nodiscard]] std::span<const BoardColumnSpec> boardColumns();
[[nodiscard]] std::optional<BoardColumn> boardColumnFromCode(const QString& code);
[[nodiscard]] QString boardColumnCode(BoardColumn column);
/// The columns of a selection in their order, the name always first; unknown codes are left out.
[[nodiscard]] std::vector<BoardColumn> boardColumnsShown(const QStringList& codes);

/// A range in heads and menus: "1M", "YTD"; "1개월" in Korean. Language of the installed translator.
[[nodiscard]] QString boardRangeLabel(const Range& range);

} // namespace chinatech
