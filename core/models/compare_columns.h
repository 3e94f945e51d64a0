// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/models/compare_figures.h"
#include "core/models/table_roles.h"

#include <span>

namespace chinatech {

// Unscoped: Qt counts columns in int.
enum CompareColumn : int {
    CompareName,
    CompareClose,
    CompareOneDay,
    CompareOneMonth,
    CompareYtd,
    CompareChosen,      ///< the chosen range, where it has no column of its own
    CompareWon,
    CompareVersus,
    CompareOneYear,
    CompareThreeYears,
    CompareYearRange,
    CompareVolatility,
    CompareTrend,
    CompareCap,
};

/// All that differs from one column to the next.
struct CompareColumnSpec {
    CompareColumn column;
    CellLook look;
    const char* head;       ///< %1: the chosen range; %2: the benchmark
    double (*value)(const CompareRow& row);     ///< what sorting compares; kMissing where there is none
    QString (*text)(const CompareRow& row, Language language);
    std::optional<Missing> (*missing)(const CompareRow& row);
};

[[nodiscard]] std::span<const CompareColumnSpec> compareColumns();

/// What a column is called in the settings file: stays what it is when columns come and go.
[[nodiscard]] QString compareColumnCode(CompareColumn column);
[[nodiscard]] std::optional<CompareColumn> compareColumnFromCode(const QString& code);

/// The column that shows a range.
[[nodiscard]] CompareColumn compareColumnOf(RangeKind kind);

} // namespace chinatech
