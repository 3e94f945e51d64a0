// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_csv.h"

#include "core/models/compare_fields.h"

namespace chinatech {

FileTable compareTable(const CompareFigures& figures, Language language)
{
    FileTable table{QStringLiteral("table"), {}, {}};
    for (const CompareField& field : compareFields())
        table.keys.append(QString::fromLatin1(field.key));
    for (const CompareRow& row : figures.rows) {
        std::vector<FileCell> cells;
        for (const CompareField& field : compareFields())
            cells.push_back({field.value(figures, row, language), field.format});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QByteArray compareTableCsv(const CompareFigures& figures, Language language)
{
    return tableCsv(compareTable(figures, language));
}

} // namespace chinatech
