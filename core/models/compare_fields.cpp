// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_fields.h"

#include "core/base/number.h"
#include "core/format/csv_cell.h"
#include "core/format/json_text.h"
#include "core/format/names.h"

#include <array>

namespace chinatech {

namespace {

using All = const CompareFigures&;
using Row = const CompareRow&;

template <Return CompareRow::*Member>
CompareValue ratio(All, Row row, Language)
{
    return (row.*Member).value;
}

QString codeOf(const std::optional<Currency>& currency) { return currency ? currencyCode(*currency) : QString(); }

constexpr std::array kFields{
    CompareField{"symbol", false, [](All, Row row, Language) -> CompareValue { return row.instrument.symbol; }},
    CompareField{"name", false,
                 [](All, Row row, Language language) -> CompareValue { return fullName(row.instrument, language); }},
    CompareField{"as_of", true, [](All all, Row, Language) -> CompareValue { return std::optional{all.asOf.day}; }},
    CompareField{"close", false, [](All, Row row, Language) -> CompareValue { return row.close.value; }},
    CompareField{"close_date", false,
                 [](All, Row row, Language) -> CompareValue {
                     return row.close.missing ? std::nullopt : std::optional{row.closeDay};
                 }},
    CompareField{"close_currency", false,
                 [](All, Row row, Language) -> CompareValue { return codeOf(row.instrument.currency); }},
    CompareField{"range", true, [](All all, Row, Language) -> CompareValue { return all.range.code(); }},
    CompareField{"currency", true,
                 [](All all, Row, Language) -> CompareValue {
                     return all.currency ? codeOf(all.currency) : QStringLiteral("local");
                 }},
    CompareField{"basis", true,
                 [](All all, Row, Language) -> CompareValue {
                     return all.total ? QStringLiteral("total") : QStringLiteral("price");
                 }},
    CompareField{"return", false, ratio<&CompareRow::chosen>},
    CompareField{"return_krw", false, ratio<&CompareRow::won>},
    CompareField{"ahead_of_benchmark", false, [](All, Row row, Language) -> CompareValue { return row.versus.value; }},
    CompareField{"return_1d", false, ratio<&CompareRow::oneDay>},
    CompareField{"return_1m", false, ratio<&CompareRow::oneMonth>},
    CompareField{"return_ytd", false, ratio<&CompareRow::ytd>},
    CompareField{"return_1y", false, ratio<&CompareRow::oneYear>},
    CompareField{"return_3y", false, ratio<&CompareRow::threeYears>},
    CompareField{"low_52w_close", false, [](All, Row row, Language) -> CompareValue { return row.yearRange.low; }},
    CompareField{"high_52w_close", false, [](All, Row row, Language) -> CompareValue { return row.yearRange.high; }},
    CompareField{"volatility_60d", false, [](All, Row row, Language) -> CompareValue { return row.volatility.value; }},
    CompareField{"market_cap_krw", false, [](All, Row row, Language) -> CompareValue { return row.cap.value; }},
    CompareField{"base_date", false, [](All, Row row, Language) -> CompareValue { return row.chosen.baseDate; }},
    CompareField{"base_price", false, [](All, Row row, Language) -> CompareValue { return row.chosen.basePrice; }},
    CompareField{"end_date", false, [](All, Row row, Language) -> CompareValue { return row.chosen.endDate; }},
    CompareField{"end_price", false, [](All, Row row, Language) -> CompareValue { return row.chosen.endPrice; }},
    CompareField{"source", false, [](All, Row row, Language) -> CompareValue { return row.chosen.source; }},
    CompareField{"missing", false,
                 [](All, Row row, Language) -> CompareValue {
                     return row.chosen.missing ? missingCode(*row.chosen.missing) : QString();
                 }},
};

} // namespace

QString csvValue(const CompareValue& value)
{
    if (const auto* const text = std::get_if<QString>(&value))
        return csvTextCell(*text);
    if (const auto* const number = std::get_if<double>(&value))
        return shortestNumber(*number);
    const auto& day = std::get<std::optional<Day>>(value);
    return day ? day->toIso() : QString();
}

QString jsonValue(const CompareValue& value)
{
    if (const auto* const text = std::get_if<QString>(&value))
        return jsonTextOrNull(*text);
    if (const auto* const number = std::get_if<double>(&value))
        return jsonNumber(*number);
    return jsonDay(std::get<std::optional<Day>>(value));
}

std::span<const CompareField> compareFields() { return kFields; }

} // namespace chinatech
