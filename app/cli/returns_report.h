// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/returns.h"
#include "core/format/language.h"

#include <vector>

namespace chinatech {

/// What "returns" found, one row an instrument, in the order asked.
struct ReturnsReport {
    struct Row {
        const Instrument* instrument = nullptr;
        Return result;
        bool isStarred = false;     ///< on closes of the sample, while others are real
    };
    ReturnQuery query;
    std::vector<Row> rows;
};

/// Files: keys in their promised order, numbers unrounded.
[[nodiscard]] QString returnsJson(const ReturnsReport& report, Language language);
[[nodiscard]] QString returnsCsv(const ReturnsReport& report, Language language);
/// For people at a terminal.
[[nodiscard]] QString returnsTable(const ReturnsReport& report, Language language);
/// Why rows are missing: one line a reason, with the symbols it holds for.
[[nodiscard]] QString missingNotes(const ReturnsReport& report);

} // namespace chinatech
