// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/file_table.h"
#include "core/format/language.h"
#include "core/models/compare_figures.h"

#include <span>

namespace chinatech {

using CompareValue = FileValue;

/// A column of the exported table, CSV and JSON alike.
struct CompareField {
    const char* key;
    bool isShared;      ///< the same in every row: JSON says it once, above them
    CompareValue (*value)(const CompareFigures& figures, const CompareRow& row, Language language);
    FileFormat format = FileFormat::Plain;
};

[[nodiscard]] std::span<const CompareField> compareFields();

} // namespace chinatech
