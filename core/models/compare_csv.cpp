// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_csv.h"

#include "core/base/number.h"
#include "core/format/csv_cell.h"
#include "core/models/compare_fields.h"

namespace chinatech {

namespace {

/// Text is kept from running as a formula; numbers and days never are one.
QString cellOf(const CompareValue& value)
{
    if (const auto* const text = std::get_if<QString>(&value))
        return csvTextCell(*text);
    if (const auto* const number = std::get_if<double>(&value))
        return shortestNumber(*number);
    const auto& day = std::get<std::optional<Day>>(value);
    return day ? day->toIso() : QString();
}

} // namespace

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
            cells.append(cellOf(field.value(figures, row, language)));
        lines.append(cells.join(u','));
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace chinatech
