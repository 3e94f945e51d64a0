// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/board_text.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/figure_tips.h"
#include "ui/text/group_text.h"
#include "ui/text/missing_text.h"
#include "ui/text/range_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct BoardText {
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

const Return* returnIn(const BoardRow& row, BoardColumn column)
{
    switch (column) {
    case BoardOneDay: return &row.over(RangeKind::OneDay);
    case BoardOneWeek: return &row.over(RangeKind::OneWeek);
    case BoardOneMonth: return &row.over(RangeKind::OneMonth);
    case BoardThreeMonths: return &row.over(RangeKind::ThreeMonths);
    case BoardSixMonths: return &row.over(RangeKind::SixMonths);
    case BoardYtd: return &row.over(RangeKind::Ytd);
    case BoardOneYear: return &row.over(RangeKind::OneYear);
    case BoardThreeYears: return &row.over(RangeKind::ThreeYears);
    case BoardFiveYears: return &row.over(RangeKind::FiveYears);
    case BoardChosen:
    case BoardTrend: return &row.chosen;
    case BoardWon: return &row.won;
    default: return nullptr;
    }
}

/// What a figure that is no return says of itself.
QString definitionOf(const BoardRow& row, BoardColumn column, const BoardQuery& query, Language language)
{
    switch (column) {
    case BoardName: return fullName(row.instrument, language);
    case BoardClose:
    case BoardFreshness: return BoardText::tr("Close of %1").arg(formatDayWithWeekday(row.closeDay, language));
    case BoardYearRange: return formatPrice(row.yearRange.low) + QChar{0x2013} + formatPrice(row.yearRange.high);
    case BoardVolatility: return BoardText::tr("Standard deviation of 60 daily log returns × √252");
    case BoardFall:
        return BoardText::tr("Deepest fall of a close below an earlier one, %1").arg(boardRangeLabel(query.range));
    case BoardBeta: return BoardText::tr("Against %1, 252 daily log returns of common sessions").arg(query.benchmark);
    case BoardPremium: return BoardText::tr("ADR × exchange rate ÷ ratio ÷ Hong Kong close − 1; New York closes 12 to 13 hours later");
    case BoardTurnover: return BoardText::tr("Mean of close × volume over 20 sessions, in won");
    case BoardPeRatio: return BoardText::tr("Trailing twelve months, as the vendor publishes it");
    case BoardCap: return capFormulaText(row.cap, language);
    default: return {};
    }
}

} // namespace

QString boardGroupTitle(const QString& code, BoardGrouping grouping)
{
    if (grouping == BoardGrouping::Sector)
        return groupTitle(code);
    if (grouping == BoardGrouping::Exchange && code == QLatin1String("HKEX"))
        return BoardText::tr("Hong Kong (HKEX)");
    return code;
}

QString boardGroupNote(const BoardGroup& group, const Range& range)
{
    const QString count = BoardText::tr("%n listing(s)", nullptr, group.count);
    if (isMissing(group.median))
        return count;
    return count + QStringLiteral(" \u00B7 ") + BoardText::tr("%1 median", "of returns over that range").arg(boardRangeLabel(range));
}

QString boardTip(const BoardRow& row, BoardColumn column, const BoardQuery& query, Language language)
{
    const BoardColumnSpec& spec = boardColumns()[static_cast<std::size_t>(column)];
    if (const auto missing = spec.missing(row))
        return missingText(*missing);
    QStringList lines{definitionOf(row, column, query, language)};
    if (const Return* const result = returnIn(row, column))
        lines.append(returnSpanText(*result, language));
    if (column != BoardName && column != BoardCurrency)
        lines.append(ageText(row.sessionsOld));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString boardBasisWords(const BoardQuery& query, Language language)
{
    const QString what = query.total ? BoardText::tr("Total return") : BoardText::tr("Price return");
    const QString currency = query.currency ? BoardText::tr("in %1").arg(currencyCode(*query.currency))
                                            : BoardText::tr("local currency");
    return QStringList{what, rangeName(query.range, language), currency}.join(QStringLiteral(", "));
}

QString boardGroupingName(BoardGrouping grouping)
{
    switch (grouping) {
    case BoardGrouping::None: return BoardText::tr("None", "no groups");
    case BoardGrouping::Sector: return BoardText::tr("Sector");
    case BoardGrouping::Exchange: return BoardText::tr("Exchange");
    case BoardGrouping::Currency: return BoardText::tr("Currency");
    }
    return {};
}

} // namespace chinatech
