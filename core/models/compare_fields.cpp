// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_fields.h"

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
    CompareField{"close", false, [](All, Row row, Language) -> CompareValue { return row.close.value; }, FileFormat::Price},
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
    CompareField{"return", false, ratio<&CompareRow::chosen>, FileFormat::Ratio},
    CompareField{"return_krw", false, ratio<&CompareRow::won>, FileFormat::Ratio},
    CompareField{"ahead_of_benchmark", false, [](All, Row row, Language) -> CompareValue { return row.versus.value; }, FileFormat::Ratio},
    CompareField{"return_1d", false, ratio<&CompareRow::oneDay>, FileFormat::Ratio},
    CompareField{"return_1m", false, ratio<&CompareRow::oneMonth>, FileFormat::Ratio},
    CompareField{"return_ytd", false, ratio<&CompareRow::ytd>, FileFormat::Ratio},
    CompareField{"return_1y", false, ratio<&CompareRow::oneYear>, FileFormat::Ratio},
    CompareField{"return_3y", false, ratio<&CompareRow::threeYears>, FileFormat::Ratio},
    CompareField{"low_52w_close", false, [](All, Row row, Language) -> CompareValue { return row.yearRange.low; }, FileFormat::Price},
    CompareField{"high_52w_close", false, [](All, Row row, Language) -> CompareValue { return row.yearRange.high; }, FileFormat::Price},
    CompareField{"volatility_60d", false, [](All, Row row, Language) -> CompareValue { return row.volatility.value; }, FileFormat::Ratio},
    CompareField{"market_cap_krw", false, [](All, Row row, Language) -> CompareValue { return row.cap.value; }, FileFormat::Whole},
    CompareField{"base_date", false, [](All, Row row, Language) -> CompareValue { return row.chosen.baseDate; }},
    CompareField{"base_price", false, [](All, Row row, Language) -> CompareValue { return row.chosen.basePrice; }, FileFormat::Price},
    CompareField{"end_date", false, [](All, Row row, Language) -> CompareValue { return row.chosen.endDate; }},
    CompareField{"end_price", false, [](All, Row row, Language) -> CompareValue { return row.chosen.endPrice; }, FileFormat::Price},
    CompareField{"source", false, [](All, Row row, Language) -> CompareValue { return row.chosen.source; }},
    CompareField{"missing", false,
                 [](All, Row row, Language) -> CompareValue {
                     return row.chosen.missing ? missingCode(*row.chosen.missing) : QString();
                 }},
};

} // namespace

std::span<const CompareField> compareFields() { return kFields; }

} // namespace chinatech
