// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/models/compare_figures.h"

#include <span>
#include <variant>

namespace chinatech {

/// What a comparison hands on of one figure: text (empty: nothing), a number (kMissing: nothing) or a day.
using CompareValue = std::variant<QString, double, std::optional<Day>>;

/// The same in a file: text kept from running as a formula, which numbers and days never are; nothing is empty.
[[nodiscard]] QString csvValue(const CompareValue& value);
/// And in JSON, where nothing is null.
[[nodiscard]] QString jsonValue(const CompareValue& value);

/// A column of the exported table, CSV and JSON alike.
struct CompareField {
    const char* key;
    bool isShared;      ///< the same in every row: JSON says it once, above them
    CompareValue (*value)(const CompareFigures& figures, const CompareRow& row, Language language);
};

[[nodiscard]] std::span<const CompareField> compareFields();

} // namespace chinatech
