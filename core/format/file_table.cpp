// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/file_table.h"

#include "core/base/number.h"
#include "core/format/csv_cell.h"
#include "core/format/json_text.h"

namespace chinatech {

void addColumn(FileTable& table, const QString& key, const FileValue& value)
{
    table.keys.append(key);
    for (auto& row : table.rows)
        row.push_back({value});
}

QString csvValue(const FileValue& value)
{
    if (const auto* const text = std::get_if<QString>(&value))
        return csvTextCell(*text);
    if (const auto* const number = std::get_if<double>(&value))
        return shortestNumber(*number);
    const auto& day = std::get<std::optional<Day>>(value);
    return day ? day->toIso() : QString();
}

QString jsonValue(const FileValue& value)
{
    if (const auto* const text = std::get_if<QString>(&value))
        return jsonTextOrNull(*text);
    if (const auto* const number = std::get_if<double>(&value))
        return jsonNumber(*number);
    return jsonDay(std::get<std::optional<Day>>(value));
}

QByteArray tableCsv(const FileTable& table)
{
    QStringList cells;
    for (const QString& key : table.keys)
        cells.append(csvTextCell(key));
    QStringList lines{cells.join(u',')};
    for (const auto& row : table.rows) {
        cells.clear();
        for (const FileCell& cell : row)
            cells.append(csvValue(cell.value));
        lines.append(cells.join(u','));
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray tableJson(const FileTable& table)
{
    QStringList rows;
    for (const auto& row : table.rows) {
        QStringList members;
        for (std::size_t i = 0; i < row.size(); ++i)
            members.append(jsonText(table.keys[static_cast<qsizetype>(i)]) + QLatin1String(": ") + jsonValue(row[i].value));
        rows.append(u'{' + members.join(QLatin1String(", ")) + u'}');
    }
    return jsonObject({{"rows", jsonList(rows)}}).toUtf8() + '\n';
}

} // namespace chinatech
