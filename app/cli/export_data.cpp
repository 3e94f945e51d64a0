// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_data.h"

#include "core/format/csv_cell.h"
#include "core/format/json_text.h"
#include "core/format/names.h"
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

QString tableRow(const CompareRow& row, Language language)
{
    const Return& chosen = row.chosen;
    return jsonObject(
        {{"symbol", jsonText(row.instrument.symbol)},
         {"name", jsonText(fullName(row.instrument, language))},
         {"close", jsonNumber(row.close.value)},
         {"close_date", jsonDay(row.close.missing ? std::nullopt : std::optional{row.closeDay})},
         {"close_currency",
          jsonTextOrNull(row.instrument.currency ? currencyCode(*row.instrument.currency) : QString())},
         {"return", jsonNumber(chosen.value)},
         {"return_krw", jsonNumber(row.won.value)},
         {"ahead_of_benchmark", jsonNumber(row.versus.value)},
         {"return_1d", jsonNumber(row.oneDay.value)},
         {"return_1m", jsonNumber(row.oneMonth.value)},
         {"return_ytd", jsonNumber(row.ytd.value)},
         {"return_1y", jsonNumber(row.oneYear.value)},
         {"return_3y", jsonNumber(row.threeYears.value)},
         {"low_52w_close", jsonNumber(row.yearRange.low)},
         {"high_52w_close", jsonNumber(row.yearRange.high)},
         {"volatility_60d", jsonNumber(row.volatility.value)},
         {"market_cap_krw", jsonNumber(row.cap.value)},
         {"base_date", jsonDay(chosen.baseDate)},
         {"base_price", jsonNumber(chosen.basePrice)},
         {"end_date", jsonDay(chosen.endDate)},
         {"end_price", jsonNumber(chosen.endPrice)},
         {"source", jsonTextOrNull(chosen.source)},
         {"missing", missingCodeOrNull(chosen.missing)},
         {"missing_text", jsonTextOrNull(chosen.missing ? missingText(*chosen.missing) : QString())}});
}

} // namespace

QByteArray compareLinesCsv(const RebasedChart& chart)
{
    QStringList head{QStringLiteral("date")};
    for (const RebasedLine& line : chart.lines)
        head.append(csvTextCell(line.symbol));
    QString text = head.join(u',') + u'\n';
    for (int i = 0; i < static_cast<int>(chart.axis.size()); ++i) {
        QStringList cells{chart.axis[static_cast<std::size_t>(i)].toIso()};
        for (const RebasedLine& line : chart.lines) {
            const auto point = line.pointAt(i);
            cells.append(point ? shortestNumber(line.value[*point]) : QString());
        }
        text += cells.join(u',') + u'\n';
    }
    return text.toUtf8();
}

QByteArray compareLinesJson(const Market& market, const RebasedChart& chart, const ReturnQuery& query,
                            Language language)
{
    QStringList lines;
    for (const RebasedLine& line : chart.lines) {
        const Instrument* const instrument = market.find(line.symbol);
        lines.append(
            jsonObject({{"symbol", jsonText(line.symbol)},
                        {"name", jsonText(instrument ? fullName(*instrument, language) : line.symbol)},
                        {"base_date", line.missing ? QStringLiteral("null") : jsonDay(line.baseDay)},
                        {"base_price", jsonNumber(line.basePrice)},
                        {"source", jsonTextOrNull(market.record(line.symbol).bars->source)},
                        {"missing", missingCodeOrNull(line.missing)},
                        {"points", points(chart, line)}}));
    }
    const QString text = jsonObject({{"as_of", jsonText(query.asOf.day.toIso())},
                                     {"range", jsonText(query.range.code())},
                                     {"currency", jsonText(currencyKey(query.currency))},
                                     {"basis", jsonText(basisKey(query.total))},
                                     {"lines", jsonList(lines)}});
    return text.toUtf8() + '\n';
}

QByteArray compareTableJson(const CompareFigures& figures, Language language)
{
    QStringList rows;
    for (const CompareRow& row : figures.rows)
        rows.append(tableRow(row, language));
    const QString text = jsonObject({{"as_of", jsonText(figures.asOf.day.toIso())},
                                     {"range", jsonText(figures.range.code())},
                                     {"currency", jsonText(currencyKey(figures.currency))},
                                     {"basis", jsonText(basisKey(figures.total))},
                                     {"rows", jsonList(rows)}});
    return text.toUtf8() + '\n';
}

} // namespace chinatech
