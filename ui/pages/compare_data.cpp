// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_data.h"

#include "core/format/json_text.h"
#include "core/format/names.h"
#include "core/models/compare_csv.h"
#include "core/models/compare_fields.h"
#include "ui/text/compare_text.h"
#include "ui/text/missing_text.h"

namespace chinatech {

namespace {

QString currencyKey(const std::optional<Currency>& currency)
{
    return currency ? currencyCode(*currency) : QStringLiteral("local");
}

QString basisKey(bool total)
{
    return total ? QStringLiteral("total") : QStringLiteral("price");
}

QString missingCodeOrNull(const std::optional<Missing>& missing)
{
    return jsonTextOrNull(missing ? missingCode(*missing) : QString());
}

QString points(const RebasedChart& chart, const RebasedLine& line)
{
    QStringList items;
    for (std::size_t i = 0; i < line.x.size(); ++i)
        items.append(u'[' + jsonText(chart.axis[static_cast<std::size_t>(line.x[i])].toIso()) +
                     QLatin1String(", ") + jsonNumber(line.value[i]) + u']');
    return u'[' + items.join(QLatin1String(", ")) + u']';
}

QString tableRow(const CompareFigures& figures, const CompareRow& row, Language language)
{
    std::vector<std::pair<const char*, QString>> members;
    for (const CompareField& field : compareFields()) {
        if (!field.isShared)
            members.emplace_back(field.key, jsonValue(field.value(figures, row, language)));
    }
    const std::optional<Missing>& missing = row.chosen.missing;
    members.emplace_back("missing_text", jsonTextOrNull(missing ? missingText(*missing) : QString()));
    return jsonObject(members);
}

} // namespace

FileTable compareLinesTable(const RebasedChart& chart)
{
    FileTable table{QStringLiteral("lines"), {QStringLiteral("date")}, {}};
    for (const RebasedLine& line : chart.lines)
        table.keys.append(line.symbol);
    for (int i = 0; i < static_cast<int>(chart.axis.size()); ++i) {
        std::vector<FileCell> cells{{std::optional{chart.axis[static_cast<std::size_t>(i)]}}};
        for (const RebasedLine& line : chart.lines) {
            const auto point = line.pointAt(i);
            cells.push_back({point ? line.value[*point] : kMissing, FileFormat::Ratio});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

FileTable compareFileTable(const CompareFigures& figures, Language language)
{
    FileTable table = compareTable(figures, language);
    addColumn(table, QStringLiteral("title"), compareTitle(figures, language));
    return table;
}

namespace {

std::vector<std::pair<const char*, QString>> tableMembers(const CompareFigures& figures, Language language)
{
    QStringList rows;
    for (const CompareRow& row : figures.rows)
        rows.append(tableRow(figures, row, language));
    return {{"title", jsonText(compareTitle(figures, language))},
            {"as_of", jsonText(figures.asOf.day.toIso())},
            {"range", jsonText(figures.range.code())},
            {"currency", jsonText(currencyKey(figures.currency))},
            {"basis", jsonText(basisKey(figures.total))},
            {"rows", jsonList(rows)}};
}

} // namespace

QByteArray compareTableJson(const CompareFigures& figures, Language language)
{
    return jsonObject(tableMembers(figures, language)).toUtf8() + '\n';
}

QByteArray compareScreenJson(const CompareFigures& figures, const RebasedChart& lines, Language language)
{
    QStringList items;
    for (const RebasedLine& line : lines.lines) {
        const CompareRow* const row = figures.row(line.symbol);
        items.append(jsonObject({{"symbol", jsonText(line.symbol)},
                                 {"name", jsonTextOrNull(row ? fullName(row->instrument, language) : QString())},
                                 {"base_date", line.missing ? QStringLiteral("null") : jsonDay(line.baseDay)},
                                 {"base_price", jsonNumber(line.basePrice)},
                                 {"source", jsonTextOrNull(row ? row->chosen.source : QString())},
                                 {"missing", missingCodeOrNull(line.missing)},
                                 {"points", points(lines, line)}}));
    }
    auto members = tableMembers(figures, language);
    members.emplace_back("lines", jsonList(items));
    return jsonObject(members).toUtf8() + '\n';
}

} // namespace chinatech
