// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/format/file_table.h"

#include <QDateTime>

namespace chinatech {

/// What a workbook says of itself, in its properties and on its last sheet.
struct WorkbookInfo {
    QString title;
    QString subject;        ///< where its figures come from, or the command that makes it again
    QString author;
    QDateTime time;         ///< of writing; not valid: 1970
};

/// An XLSX file of one sheet a table: numbers as numbers with a format, days as dates, missing ones as empty cells,
/// heads that stay while rows scroll, and no formulas: text that begins with "=" is text. The same input makes the same
/// bytes. CannotWrite where there is no room for it.
[[nodiscard]] Result<QByteArray> workbookBytes(const std::vector<FileTable>& tables, const WorkbookInfo& info);

} // namespace chinatech
