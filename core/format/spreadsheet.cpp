// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/spreadsheet.h"

namespace chinatech {

QString spreadsheetText(QString text)
{
    static const QString kRunAsFormula = QStringLiteral("=+-@\t\r\n");
    if (!text.isEmpty() && kRunAsFormula.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

} // namespace chinatech
