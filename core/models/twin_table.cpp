// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/twin_table.h"

#include "core/base/number.h"
#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "core/format/spreadsheet.h"

#include <memory>
#include <numeric>

namespace chinatech {

namespace {

QString plain(const CompareValue& value)
{
    if (const auto* const text = std::get_if<QString>(&value))
        return spreadsheetText(*text);
    if (const auto* const number = std::get_if<double>(&value))
        return shortestNumber(*number);
    const auto& day = std::get<std::optional<Day>>(value);
    return day ? day->toIso() : QString();
}

} // namespace

FileTable twinTable(const TwinTable& twin, const QString& name, FileFormat numbers)
{
    FileTable table{name, twin.heads, {}};
    for (const auto& row : twin.rows) {
        std::vector<FileCell> cells;
        for (const TwinCell& cell : row)
            cells.push_back({cell.value, cells.empty() ? FileFormat::Plain : numbers});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QByteArray twinCsv(const TwinTable& twin) { return tableCsv(twinTable(twin, QStringLiteral("figures"), FileFormat::Plain)); }

QString twinTsv(const TwinTable& twin)
{
    QStringList cells;
    for (const QString& head : twin.heads)
        cells.append(spreadsheetText(head));
    QStringList lines{cells.join(u'\t')};
    for (const auto& row : twin.rows) {
        cells.clear();
        for (const TwinCell& cell : row)
            cells.append(plain(cell.value));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QString twinHtml(const TwinTable& twin)
{
    QString html = QStringLiteral("<table><tr>");
    for (const QString& head : twin.shownHeads.isEmpty() ? twin.heads : twin.shownHeads)
        html += QStringLiteral("<th>%1</th>").arg(head.toHtmlEscaped());
    html += QLatin1String("</tr>");
    for (const auto& row : twin.rows) {
        html += QLatin1String("<tr>");
        for (const TwinCell& cell : row)
            html += QStringLiteral("<td align=\"right\">%1</td>").arg(cell.shown.toHtmlEscaped());
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

ChartTwin chartTwin(const QString& title, TwinTable table)
{
    ChartTwin twin{title, table.heads, table.shownHeads.isEmpty() ? table.heads : table.shownHeads,
                   static_cast<int>(table.rows.size()), {}};
    twin.cell = [rows = std::make_shared<const std::vector<std::vector<TwinCell>>>(std::move(table.rows))](int row, int column) {
        return (*rows)[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    };
    return twin;
}

TwinTable tableOf(const ChartTwin& twin, const std::vector<int>& rows)
{
    TwinTable table{twin.heads, {}, twin.shownHeads};
    for (const int row : rows) {
        std::vector<TwinCell> cells;
        for (int column = 0; column < twin.columns(); ++column)
            cells.push_back(twin.cell(row, column));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

TwinTable tableOf(const ChartTwin& twin)
{
    std::vector<int> all(static_cast<std::size_t>(twin.rows));
    std::iota(all.begin(), all.end(), 0);
    return tableOf(twin, all);
}

TwinCell dayCell(Day day, Language language) { return {std::optional{day}, formatDay(day, language)}; }

TwinCell textCell(const QString& text) { return {text, text}; }

TwinCell returnCell(double ratio) { return {ratio, formatReturn(ratio)}; }

TwinCell priceCell(double price) { return {price, isMissing(price) ? QString{kDash} : formatPrice(price)}; }

} // namespace chinatech
