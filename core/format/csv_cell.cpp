// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/csv_cell.h"

#include "core/format/spreadsheet.h"

namespace chinatech {

QString csvTextCell(QString text)
{
    text = spreadsheetText(text);
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    return text;
}

} // namespace chinatech
