// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/csv_cell.h"

#include "core/base/csv_text.h"
#include "core/format/spreadsheet.h"

namespace chinatech {

QString csvTextCell(QString text) { return csvQuoted(spreadsheetText(std::move(text))); }

} // namespace chinatech
