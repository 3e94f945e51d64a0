// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_columns.h"

#include "core/format/names.h"
#include "core/format/numbers.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

using Row = const CompareRow&;
using Why = std::optional<Missing>;

template <Return CompareRow::*Member>
double returnValue(Row row)
{
    return (row.*Member).value;
}

template <Return CompareRow::*Member, int Decimals>
QString returnText(Row row, Language)
{
    return formatReturn((row.*Member).value, Decimals);
}

template <Return CompareRow::*Member>
Why returnMissing(Row row)
{
    return (row.*Member).missing;
}

template <Return CompareRow::*Member, int Decimals = 2>
constexpr CompareColumnSpec change(CompareColumn column, const char* head)
{
    return {column,       CellLook::Change, head, returnValue<Member>, returnText<Member, Decimals>,
            returnMissing<Member>};
}

double none(Row) { return kMissing; }
QString noText(Row, Language) { return {}; }
Why notMissing(Row) { return std::nullopt; }

QString nameText(Row row, Language language) { return shortName(row.instrument, language); }

double closeValue(Row row) { return row.close.value; }
QString closeText(Row row, Language) { return formatPrice(row.close.value); }
Why closeMissing(Row row) { return row.close.missing; }

double versusValue(Row row) { return row.versus.value; }
QString versusText(Row row, Language) { return formatPointsBare(row.versus.value); }
Why versusMissing(Row row) { return row.versus.missing; }

double yearValue(Row row) { return row.yearPosition.value; }
QString yearText(Row row, Language)
{
    if (row.yearRange.missing)
        return kDash;
    return formatPrice(row.yearRange.low) + QChar{0x2013} + formatPrice(row.yearRange.high);
}
Why yearMissing(Row row) { return row.yearPosition.missing; }

double volatilityValue(Row row) { return row.volatility.value; }
QString volatilityText(Row row, Language) { return formatPercent(row.volatility.value); }
Why volatilityMissing(Row row) { return row.volatility.missing; }

/// The line itself has no order; it is sorted by where the year went.
double trendValue(Row row)
{
    return row.trend.size() < 2 ? kMissing : row.trend.back().close / row.trend.front().close - 1;
}
Why trendMissing(Row row) { return row.trend.size() < 2 ? Why{Missing::NoData} : std::nullopt; }

double capValue(Row row) { return row.cap.value; }
QString capText(Row row, Language language) { return formatMoneyInColumn(row.cap.value, Currency::KRW, language); }
Why capMissing(Row row) { return row.cap.missing; }

constexpr std::array kColumns{
    CompareColumnSpec{CompareName, CellLook::Name, QT_TRANSLATE_NOOP("CompareColumns", "Company"), none, nameText,
                      notMissing},
    CompareColumnSpec{CompareClose, CellLook::Plain, QT_TRANSLATE_NOOP("CompareColumns", "Close"), closeValue,
                      closeText, closeMissing},
    change<&CompareRow::oneDay>(CompareOneDay, QT_TRANSLATE_NOOP("CompareColumns", "1D")),
    change<&CompareRow::oneMonth>(CompareOneMonth, QT_TRANSLATE_NOOP("CompareColumns", "1M")),
    change<&CompareRow::ytd>(CompareYtd, QT_TRANSLATE_NOOP("CompareColumns", "YTD")),
    change<&CompareRow::chosen>(CompareChosen, QT_TRANSLATE_NOOP("CompareColumns", "%1")),
    change<&CompareRow::won>(CompareWon, QT_TRANSLATE_NOOP("CompareColumns", "%1 in KRW")),
    CompareColumnSpec{CompareVersus, CellLook::Plain, QT_TRANSLATE_NOOP("CompareColumns", "vs %2, pp"), versusValue,
                      versusText, versusMissing},
    change<&CompareRow::oneYear, 1>(CompareOneYear, QT_TRANSLATE_NOOP("CompareColumns", "1Y")),
    change<&CompareRow::threeYears, 1>(CompareThreeYears, QT_TRANSLATE_NOOP("CompareColumns", "3Y")),
    CompareColumnSpec{CompareYearRange, CellLook::YearRange,
                      QT_TRANSLATE_NOOP("CompareColumns", "52-week closing range"), yearValue, yearText, yearMissing},
    CompareColumnSpec{CompareVolatility, CellLook::Plain, QT_TRANSLATE_NOOP("CompareColumns", "60-day vol."),
                      volatilityValue, volatilityText, volatilityMissing},
    CompareColumnSpec{CompareTrend, CellLook::Trend, QT_TRANSLATE_NOOP("CompareColumns", "One year"), trendValue,
                      noText, trendMissing},
    CompareColumnSpec{CompareCap, CellLook::Plain, QT_TRANSLATE_NOOP("CompareColumns", "Market cap"), capValue,
                      capText, capMissing},
};

} // namespace

std::span<const CompareColumnSpec> compareColumns() { return kColumns; }

QString compareColumnCode(CompareColumn column)
{
    switch (column) {
    case CompareName: return QStringLiteral("name");
    case CompareClose: return QStringLiteral("close");
    case CompareOneDay: return QStringLiteral("1d");
    case CompareOneMonth: return QStringLiteral("1m");
    case CompareYtd: return QStringLiteral("ytd");
    case CompareChosen: return QStringLiteral("range");
    case CompareWon: return QStringLiteral("krw");
    case CompareVersus: return QStringLiteral("versus");
    case CompareOneYear: return QStringLiteral("1y");
    case CompareThreeYears: return QStringLiteral("3y");
    case CompareYearRange: return QStringLiteral("52w");
    case CompareVolatility: return QStringLiteral("volatility");
    case CompareTrend: return QStringLiteral("trend");
    case CompareCap: return QStringLiteral("cap");
    }
    return {};
}

std::optional<CompareColumn> compareColumnFromCode(const QString& code)
{
    for (const CompareColumnSpec& spec : kColumns) {
        if (compareColumnCode(spec.column) == code)
            return spec.column;
    }
    return std::nullopt;
}

CompareColumn compareColumnOf(RangeKind kind)
{
    switch (kind) {
    case RangeKind::OneDay: return CompareOneDay;
    case RangeKind::OneMonth: return CompareOneMonth;
    case RangeKind::Ytd: return CompareYtd;
    case RangeKind::OneYear: return CompareOneYear;
    case RangeKind::ThreeYears: return CompareThreeYears;
    default: return CompareChosen;
    }
}

} // namespace chinatech
