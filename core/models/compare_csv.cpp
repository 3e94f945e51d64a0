// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_csv.h"

#include "core/base/number.h"
#include "core/format/csv_cell.h"
#include "core/format/names.h"

namespace chinatech {

namespace {

/// What a cell needs to know beside its row.
struct Context {
    const CompareFigures& figures;
    Language language;
};

QString isoOf(const std::optional<Day>& day) { return day ? day->toIso() : QString(); }

using Row = const CompareRow&;
using In = const Context&;

struct CsvColumn {
    const char* key;
    QString (*cell)(Row row, In in);
};

template <Return CompareRow::*Member>
QString ratio(Row row, In)
{
    return shortestNumber((row.*Member).value);
}

constexpr std::array kCsvColumns{
    CsvColumn{"symbol", [](Row row, In) { return csvTextCell(row.instrument.symbol); }},
    CsvColumn{"name", [](Row row, In in) { return csvTextCell(fullName(row.instrument, in.language)); }},
    CsvColumn{"as_of", [](Row, In in) { return in.figures.asOf.day.toIso(); }},
    CsvColumn{"close", [](Row row, In) { return shortestNumber(row.close.value); }},
    CsvColumn{"close_date", [](Row row, In) { return row.close.missing ? QString() : row.closeDay.toIso(); }},
    CsvColumn{"close_currency",
              [](Row row, In) {
                  return row.instrument.currency ? currencyCode(*row.instrument.currency) : QString();
              }},
    CsvColumn{"range", [](Row, In in) { return in.figures.range.code(); }},
    CsvColumn{"currency",
              [](Row, In in) {
                  return in.figures.currency ? currencyCode(*in.figures.currency) : QStringLiteral("local");
              }},
    CsvColumn{"basis",
              [](Row, In in) { return in.figures.total ? QStringLiteral("total") : QStringLiteral("price"); }},
    CsvColumn{"return", ratio<&CompareRow::chosen>},
    CsvColumn{"return_krw", ratio<&CompareRow::won>},
    CsvColumn{"ahead_of_benchmark", [](Row row, In) { return shortestNumber(row.versus.value); }},
    CsvColumn{"return_1d", ratio<&CompareRow::oneDay>},
    CsvColumn{"return_1m", ratio<&CompareRow::oneMonth>},
    CsvColumn{"return_ytd", ratio<&CompareRow::ytd>},
    CsvColumn{"return_1y", ratio<&CompareRow::oneYear>},
    CsvColumn{"return_3y", ratio<&CompareRow::threeYears>},
    CsvColumn{"low_52w_close", [](Row row, In) { return shortestNumber(row.yearRange.low); }},
    CsvColumn{"high_52w_close", [](Row row, In) { return shortestNumber(row.yearRange.high); }},
    CsvColumn{"volatility_60d", [](Row row, In) { return shortestNumber(row.volatility.value); }},
    CsvColumn{"market_cap_krw", [](Row row, In) { return shortestNumber(row.cap.value); }},
    CsvColumn{"base_date", [](Row row, In) { return isoOf(row.chosen.baseDate); }},
    CsvColumn{"base_price", [](Row row, In) { return shortestNumber(row.chosen.basePrice); }},
    CsvColumn{"end_date", [](Row row, In) { return isoOf(row.chosen.endDate); }},
    CsvColumn{"end_price", [](Row row, In) { return shortestNumber(row.chosen.endPrice); }},
    CsvColumn{"source", [](Row row, In) { return csvTextCell(row.chosen.source); }},
    CsvColumn{"missing",
              [](Row row, In) { return row.chosen.missing ? missingCode(*row.chosen.missing) : QString(); }},
};

} // namespace

QByteArray compareTableCsv(const CompareFigures& figures, Language language)
{
    const Context context{figures, language};
    QStringList lines;
    QStringList cells;
    for (const CsvColumn& column : kCsvColumns)
        cells.append(QString::fromLatin1(column.key));
    lines.append(cells.join(u','));
    for (const CompareRow& row : figures.rows) {
        cells.clear();
        for (const CsvColumn& column : kCsvColumns)
            cells.append(column.cell(row, context));
        lines.append(cells.join(u','));
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace chinatech
