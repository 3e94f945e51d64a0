// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/board_file.h"

#include "core/format/json_text.h"
#include "core/format/names.h"
#include "core/models/compare_fields.h"

#include <numeric>

namespace chinatech {

namespace {

using Row = const BoardRow&;
using Why = std::optional<Missing>;

struct BoardField {
    const char* key;
    CompareValue (*value)(Row row, Language language);
    Why (*missing)(Row row) = nullptr;      ///< of figures
    FileFormat format = FileFormat::Plain;
};

template <CompareFigure BoardRow::*Member> constexpr BoardField figure(const char* key, FileFormat format)
{
    return {key, [](Row row, Language) -> CompareValue { return (row.*Member).value; },
            [](Row row) { return (row.*Member).missing; }, format};
}

template <std::size_t Over> constexpr BoardField over(const char* key)
{
    return {key, [](Row row, Language) -> CompareValue { return row.returns[Over].value; },
            [](Row row) { return row.returns[Over].missing; }, FileFormat::Ratio};
}

std::optional<Day> closeDay(Row row) { return row.close.missing ? std::nullopt : std::optional{row.closeDay}; }

// Returns in the order of kBoardRanges.
constexpr std::array kFields{
    BoardField{"symbol", [](Row row, Language) -> CompareValue { return row.instrument.symbol; }},
    BoardField{"name", [](Row row, Language language) -> CompareValue { return fullName(row.instrument, language); }},
    BoardField{"group", [](Row row, Language) -> CompareValue { return row.instrument.group; }},
    BoardField{"exchange", [](Row row, Language) -> CompareValue { return row.instrument.exchange; }},
    BoardField{"listing_currency",
               [](Row row, Language) -> CompareValue {
                   return row.instrument.currency ? currencyCode(*row.instrument.currency) : QString();
               }},
    figure<&BoardRow::close>("close", FileFormat::Price),
    BoardField{"close_date", [](Row row, Language) -> CompareValue { return closeDay(row); }},
    over<0>("return_1d"),
    over<1>("return_1w"),
    over<2>("return_1m"),
    over<3>("return_3m"),
    over<4>("return_6m"),
    over<5>("return_ytd"),
    over<6>("return_1y"),
    over<7>("return_3y"),
    over<8>("return_5y"),
    BoardField{"return", [](Row row, Language) -> CompareValue { return row.chosen.value; },
               [](Row row) { return row.chosen.missing; }, FileFormat::Ratio},
    BoardField{"return_krw", [](Row row, Language) -> CompareValue { return row.won.value; },
               [](Row row) { return row.won.missing; }, FileFormat::Ratio},
    BoardField{"market_cap_krw", [](Row row, Language) -> CompareValue { return row.cap.value; },
               [](Row row) { return row.cap.missing; }, FileFormat::Whole},
    figure<&BoardRow::peRatio>("pe_trailing", FileFormat::Price),
    BoardField{"low_52w_close", [](Row row, Language) -> CompareValue { return row.yearRange.low; },
               [](Row row) { return row.yearRange.missing; }, FileFormat::Price},
    BoardField{"high_52w_close", [](Row row, Language) -> CompareValue { return row.yearRange.high; },
               [](Row row) { return row.yearRange.missing; }, FileFormat::Price},
    figure<&BoardRow::yearPosition>("position_52w", FileFormat::Ratio),
    figure<&BoardRow::volatility>("volatility_60d", FileFormat::Ratio),
    figure<&BoardRow::fall>("drawdown", FileFormat::Ratio),
    figure<&BoardRow::beta>("beta", FileFormat::Price),
    figure<&BoardRow::premium>("adr_premium", FileFormat::Ratio),
    figure<&BoardRow::turnover>("turnover_20d_krw", FileFormat::Whole),
    BoardField{"base_date", [](Row row, Language) -> CompareValue { return row.chosen.baseDate; }},
    BoardField{"base_price", [](Row row, Language) -> CompareValue { return row.chosen.basePrice; }, nullptr, FileFormat::Price},
    BoardField{"end_date", [](Row row, Language) -> CompareValue { return row.chosen.endDate; }},
    BoardField{"end_price", [](Row row, Language) -> CompareValue { return row.chosen.endPrice; }, nullptr, FileFormat::Price},
    BoardField{"source", [](Row row, Language) -> CompareValue { return row.chosen.source; }},
};
static_assert(kBoardRanges[0] == RangeKind::OneDay && kBoardRanges[5] == RangeKind::Ytd && kBoardRanges.size() == 9);

std::vector<int> orAll(const BoardFigures& figures, const std::vector<int>& rows)
{
    if (!rows.empty())
        return rows;
    std::vector<int> all(figures.rows.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QString missingObject(Row row)
{
    std::vector<std::pair<const char*, QString>> members;
    for (const BoardField& field : kFields) {
        if (const Why why = field.missing ? field.missing(row) : std::nullopt)
            members.emplace_back(field.key, jsonText(missingCode(*why)));
    }
    return jsonObject(members);
}

QString currencyKey(const BoardQuery& query) { return query.currency ? currencyCode(*query.currency) : QStringLiteral("local"); }

QString basisKey(const BoardQuery& query) { return query.total ? QStringLiteral("total") : QStringLiteral("price"); }

} // namespace

FileTable boardTable(const BoardFigures& figures, Language language, const std::vector<int>& rows)
{
    FileTable table{QStringLiteral("board"), {}, {}};
    for (const BoardField& field : kFields)
        table.keys.append(QString::fromLatin1(field.key));
    table.keys.append(QStringLiteral("missing"));
    for (const int at : orAll(figures, rows)) {
        const BoardRow& row = figures.rows[static_cast<std::size_t>(at)];
        std::vector<FileCell> cells;
        for (const BoardField& field : kFields)
            cells.push_back({field.value(row, language), field.format});
        cells.push_back({row.chosen.missing ? missingCode(*row.chosen.missing) : QString()});
        table.rows.push_back(std::move(cells));
    }
    const BoardQuery& query = figures.query;
    addColumn(table, QStringLiteral("as_of"), std::optional{query.asOf.day});
    addColumn(table, QStringLiteral("range"), query.range.code());
    addColumn(table, QStringLiteral("currency"), currencyKey(query));
    addColumn(table, QStringLiteral("basis"), basisKey(query));
    return table;
}

QByteArray boardCsv(const BoardFigures& figures, Language language, const std::vector<int>& rows)
{
    return tableCsv(boardTable(figures, language, rows));
}

QByteArray boardJson(const BoardFigures& figures, Language language, const std::vector<int>& rows)
{
    QStringList items;
    for (const int at : orAll(figures, rows)) {
        const BoardRow& row = figures.rows[static_cast<std::size_t>(at)];
        std::vector<std::pair<const char*, QString>> members;
        for (const BoardField& field : kFields)
            members.emplace_back(field.key, jsonValue(field.value(row, language)));
        members.emplace_back("missing", missingObject(row));
        items.append(jsonObject(members));
    }
    const BoardQuery& query = figures.query;
    const QString text = jsonObject(
        {{"as_of", jsonText(query.asOf.day.toIso())},
         {"range", jsonText(query.range.code())},
         {"currency", jsonText(currencyKey(query))},
         {"basis", jsonText(basisKey(query))},
         {"rows", jsonList(items)}});
    return text.toUtf8() + '\n';
}

} // namespace chinatech
