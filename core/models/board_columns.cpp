// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/board_columns.h"

#include "core/format/dates.h"
#include "core/format/exchange_zone.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "core/models/range_label.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

using Row = const BoardRow&;
using Why = std::optional<Missing>;

/// A column over one of the row's figures.
template <CompareFigure BoardRow::*Member> struct Figure {
    static double value(Row row) { return (row.*Member).value; }
    static Why missing(Row row) { return (row.*Member).missing; }
};

/// A column over a return; Over is an index into kBoardRanges.
template <std::size_t Over, int Decimals> struct RangeReturn {
    static double value(Row row) { return row.returns[Over].value; }
    static QString text(Row row, Language) { return formatReturn(row.returns[Over].value, Decimals); }
    static Why missing(Row row) { return row.returns[Over].missing; }
};

constexpr std::size_t placeOf(RangeKind range)
{
    return static_cast<std::size_t>(std::ranges::find(kBoardRanges, range) - kBoardRanges.begin());
}

template <RangeKind Over, int Decimals = 2>
constexpr BoardColumnSpec change(BoardColumn column, const char* code, const char* head, bool isStandard)
{
    using Cell = RangeReturn<placeOf(Over), Decimals>;
    return {column, code, CellLook::Change, head, Cell::value, Cell::text, Cell::missing, isStandard};
}

template <CompareFigure BoardRow::*Member>
constexpr BoardColumnSpec figure(BoardColumn column, const char* code, const char* head,
                                 QString (*text)(Row, Language), bool isStandard)
{
    return {column, code, CellLook::Plain, head, Figure<Member>::value, text, Figure<Member>::missing, isStandard};
}

double none(Row) { return kMissing; }
Why never(Row) { return std::nullopt; }

QString nameText(Row row, Language language) { return shortName(row.instrument, language); }

QString currencyText(Row row, Language)
{
    const bool isMoney = row.instrument.currency && !row.instrument.isIndex();
    return isMoney ? currencyCode(*row.instrument.currency) : QString{kDash};
}

QString closeText(Row row, Language) { return formatPrice(row.close.value); }

double chosenValue(Row row) { return row.chosen.value; }
QString chosenText(Row row, Language) { return formatReturn(row.chosen.value); }
Why chosenMissing(Row row) { return row.chosen.missing; }

double wonValue(Row row) { return row.won.value; }
QString wonText(Row row, Language) { return formatReturn(row.won.value); }
Why wonMissing(Row row) { return row.won.missing; }

/// The line itself has no order; it is sorted by where the closes went.
double trendValue(Row row)
{
    return row.trend.size() < 2 ? kMissing : row.trend.back().close / row.trend.front().close - 1;
}
QString noText(Row, Language) { return {}; }
Why trendMissing(Row row)
{
    return row.trend.size() < 2 ? Why{row.chosen.missing.value_or(Missing::NoData)} : std::nullopt;
}

QString yearText(Row row, Language)
{
    return formatPrice(row.yearRange.low) + QChar{0x2013} + formatPrice(row.yearRange.high);
}

QString volatilityText(Row row, Language) { return formatPercent(row.volatility.value); }
QString fallText(Row row, Language) { return formatReturn(row.fall.value, 1); }

QString decimal(double value, int decimals)
{
    return QString::number(value, 'f', decimals).replace(u'-', kMinus);
}
QString betaText(Row row, Language) { return decimal(row.beta.value, 2); }
QString premiumText(Row row, Language) { return formatReturn(row.premium.value); }
QString turnoverText(Row row, Language language) { return formatMoneyCompact(row.turnover.value, language); }
QString peText(Row row, Language) { return decimal(row.peRatio.value, 1); }

double capValue(Row row) { return row.cap.value; }
QString capText(Row row, Language language) { return formatMoneyInColumn(row.cap.value, Currency::KRW, language); }
Why capMissing(Row row) { return row.cap.missing; }

double freshnessValue(Row row) { return row.close.missing ? kMissing : row.closeDay.epochDays(); }
QString freshnessText(Row row, Language language)
{
    const QString day = language == Language::Korean
        ? row.closeDay.toIso().mid(5)
        : QString::number(row.closeDay.dayOfMonth()) + u' ' + formatMonth(row.closeDay, language);
    return (day + u' ' + exchangeZone(row.instrument.exchange, row.closeDay)).trimmed();
}
Why closeMissing(Row row) { return row.close.missing; }

constexpr std::array kColumns{
    BoardColumnSpec{BoardName, "name", CellLook::Name, QT_TRANSLATE_NOOP("BoardColumns", "Instrument"), none, nameText,
                    never},
    BoardColumnSpec{BoardCurrency, "currency", CellLook::Text, QT_TRANSLATE_NOOP("BoardColumns", "Currency"), none,
                    currencyText, never},
    figure<&BoardRow::close>(BoardClose, "close", QT_TRANSLATE_NOOP("BoardColumns", "Close"), closeText, true),
    change<RangeKind::OneDay>(BoardOneDay, "1d", QT_TRANSLATE_NOOP("BoardColumns", "1D"), true),
    change<RangeKind::OneWeek>(BoardOneWeek, "1w", QT_TRANSLATE_NOOP("BoardColumns", "1W"), false),
    change<RangeKind::OneMonth>(BoardOneMonth, "1m", QT_TRANSLATE_NOOP("BoardColumns", "1M"), true),
    change<RangeKind::ThreeMonths>(BoardThreeMonths, "3m", QT_TRANSLATE_NOOP("BoardColumns", "3M"), true),
    change<RangeKind::SixMonths>(BoardSixMonths, "6m", QT_TRANSLATE_NOOP("BoardColumns", "6M"), false),
    change<RangeKind::Ytd>(BoardYtd, "ytd", QT_TRANSLATE_NOOP("BoardColumns", "YTD"), false),
    BoardColumnSpec{BoardChosen, "range", CellLook::Bar, QT_TRANSLATE_NOOP("BoardColumns", "%1"), chosenValue,
                    chosenText, chosenMissing},
    BoardColumnSpec{BoardWon, "krw", CellLook::Change, QT_TRANSLATE_NOOP("BoardColumns", "%1 in KRW"), wonValue, wonText,
                    wonMissing},
    change<RangeKind::OneYear, 1>(BoardOneYear, "1y", QT_TRANSLATE_NOOP("BoardColumns", "1Y"), true),
    change<RangeKind::ThreeYears, 1>(BoardThreeYears, "3y", QT_TRANSLATE_NOOP("BoardColumns", "3Y"), true),
    change<RangeKind::FiveYears, 1>(BoardFiveYears, "5y", QT_TRANSLATE_NOOP("BoardColumns", "5Y"), false),
    BoardColumnSpec{BoardTrend, "trend", CellLook::Trend, QT_TRANSLATE_NOOP("BoardColumns", "Trend, %1"), trendValue,
                    noText, trendMissing},
    BoardColumnSpec{BoardYearRange, "52w", CellLook::YearRange,
                    QT_TRANSLATE_NOOP("BoardColumns", "52-week closing range"), Figure<&BoardRow::yearPosition>::value,
                    yearText, Figure<&BoardRow::yearPosition>::missing},
    figure<&BoardRow::volatility>(BoardVolatility, "volatility", QT_TRANSLATE_NOOP("BoardColumns", "60-day vol."),
                                  volatilityText, true),
    figure<&BoardRow::fall>(BoardFall, "fall", QT_TRANSLATE_NOOP("BoardColumns", "Drawdown"), fallText, true),
    figure<&BoardRow::beta>(BoardBeta, "beta", QT_TRANSLATE_NOOP("BoardColumns", "Beta"), betaText, false),
    figure<&BoardRow::premium>(BoardPremium, "premium", QT_TRANSLATE_NOOP("BoardColumns", "ADR premium"), premiumText,
                               false),
    figure<&BoardRow::turnover>(BoardTurnover, "turnover", QT_TRANSLATE_NOOP("BoardColumns", "Turnover, KRW"),
                                turnoverText, true),
    figure<&BoardRow::peRatio>(BoardPeRatio, "pe", QT_TRANSLATE_NOOP("BoardColumns", "P/E"), peText, false),
    BoardColumnSpec{BoardCap, "cap", CellLook::Plain, QT_TRANSLATE_NOOP("BoardColumns", "Market cap"), capValue, capText,
                    capMissing},
    BoardColumnSpec{BoardFreshness, "fresh", CellLook::Freshness, QT_TRANSLATE_NOOP("BoardColumns", "As of"),
                    freshnessValue, freshnessText, closeMissing},
};

} // namespace

std::span<const BoardColumnSpec> boardColumns() { return kColumns; }

std::optional<BoardColumn> boardColumnFromCode(const QString& code)
{
    for (const BoardColumnSpec& spec : kColumns) {
        if (code == QLatin1String(spec.code))
            return spec.column;
    }
    return std::nullopt;
}

QString boardColumnCode(BoardColumn column) { return QString::fromLatin1(kColumns[static_cast<std::size_t>(column)].code); }

std::vector<BoardColumn> boardColumnsShown(const QStringList& codes)
{
    std::vector<BoardColumn> shown{BoardName};
    const auto add = [&shown](BoardColumn column) {
        if (std::ranges::find(shown, column) == shown.end())
            shown.push_back(column);
    };
    for (const QString& code : codes) {
        if (const auto column = boardColumnFromCode(code))
            add(*column);
    }
    for (const BoardColumnSpec& spec : kColumns) {
        if (codes.isEmpty() && spec.isStandard)
            add(spec.column);
    }
    return shown;
}

QString boardRangeLabel(const Range& range)
{
    for (const BoardColumnSpec& spec : kColumns) {
        if (range.kind != RangeKind::Custom && range.code() == QLatin1String(spec.code))
            return QCoreApplication::translate("BoardColumns", spec.head);
    }
    return rangeLabel(range);
}

} // namespace chinatech
