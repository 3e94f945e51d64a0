// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_csv.h"

#include "core/models/compare_fields.h"

namespace chinatech {

QByteArray compareTableCsv(const CompareFigures& figures, Language language)
{
    QStringList lines;
    QStringList cells;
    for (const CompareField& field : compareFields())
        cells.append(QString::fromLatin1(field.key));
    lines.append(cells.join(u','));
    for (const CompareRow& row : figures.rows) {
        cells.clear();
        for (const CompareField& field : compareFields())
            cells.append(csvValue(field.value(figures, row, language)));
        lines.append(cells.join(u','));
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace chinatech
