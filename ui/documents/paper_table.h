// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/table_roles.h"
#include "ui/documents/report.h"

#include <QAbstractItemModel>

namespace chinatech {

struct PaperCell {
    QString text;
    QString code;               ///< quietly behind a name
    double sign = kMissing;     ///< colours the text
    double position = kMissing; ///< 0…1 within the year's range
    bool isMissing = false;
    bool isBold = false;
};

struct PaperColumn {
    QString head;
    CellLook look = CellLook::Plain;
};

struct PaperRow {
    std::vector<PaperCell> cells;
    bool isGroup = false;       ///< its only cell is a head across the table
};

/// A table as it stood on the screen, apart from it: values only.
struct PaperTable {
    std::vector<PaperColumn> columns;
    std::vector<PaperRow> rows;
};

/// Those rows and columns in that order; columns that are pictures are left out. Figures of a table are never cut.
[[nodiscard]] PaperTable paperTable(const QAbstractItemModel& model, const std::vector<int>& rows, const std::vector<int>& columns);

/// The table in that width, made smaller where it has more columns than fit, its heads on every page.
[[nodiscard]] ReportSection tableSection(const PaperTable& table, double width);

} // namespace chinatech
