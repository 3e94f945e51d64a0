// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/csv_cell.h"

namespace chinatech {

QString csvTextCell(QString text)
{
    static const QString kRunAsFormula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && kRunAsFormula.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    return text;
}

} // namespace chinatech
