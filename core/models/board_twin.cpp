// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/board_twin.h"

#include "core/base/number.h"
#include "core/format/csv_cell.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "core/format/spreadsheet.h"

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

TwinCell ofReturn(const Return& result)
{
    return {result.missing ? kMissing : result.value, result.missing ? QString{kDash} : formatReturn(result.value)};
}

} // namespace

QString formatCorrelation(double value)
{
    if (isMissing(value))
        return kDash;
    const QString text = QString::number(value, 'f', 2);
    return text == QLatin1String("-0.00") ? QStringLiteral("0.00") : QString{text}.replace(u'-', kMinus);
}

TwinTable correlationTwin(const CorrelationMatrix& matrix, const Market& market, Language language)
{
    TwinTable twin;
    twin.heads = {QStringLiteral("symbol"), QStringLiteral("name")};
    for (std::size_t row = 0; row < matrix.size(); ++row) {
        twin.heads.append(matrix.symbols[row]);
        const Instrument* const instrument = market.find(matrix.symbols[row]);
        const QString name = instrument ? shortName(*instrument, language) : matrix.symbols[row];
        std::vector<TwinCell> cells{{matrix.symbols[row], matrix.symbols[row]}, {name, name}};
        for (std::size_t column = 0; column < matrix.size(); ++column) {
            const double value = matrix.at(row, column).value;
            cells.push_back({value, formatCorrelation(value)});
        }
        twin.rows.push_back(std::move(cells));
    }
    return twin;
}

TwinTable monthsTwin(const std::vector<MonthlyYear>& years)
{
    TwinTable twin;
    twin.heads = {QStringLiteral("year")};
    for (int month = 1; month <= 12; ++month)
        twin.heads.append(QStringLiteral("%1").arg(month, 2, 10, QLatin1Char('0')));
    twin.heads.append(QStringLiteral("whole_year"));
    for (const MonthlyYear& year : years) {
        std::vector<TwinCell> cells{{static_cast<double>(year.year), QString::number(year.year)}};
        for (const Return& month : year.months)
            cells.push_back(ofReturn(month));
        cells.push_back(ofReturn(year.whole));
        twin.rows.push_back(std::move(cells));
    }
    return twin;
}

QByteArray twinCsv(const TwinTable& twin)
{
    QStringList cells;
    for (const QString& head : twin.heads)
        cells.append(csvTextCell(head));
    QStringList lines{cells.join(u',')};
    for (const auto& row : twin.rows) {
        cells.clear();
        for (const TwinCell& cell : row)
            cells.append(csvValue(cell.value));
        lines.append(cells.join(u','));
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

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
    for (const QString& head : twin.heads)
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

} // namespace chinatech
