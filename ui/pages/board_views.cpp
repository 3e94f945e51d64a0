// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_views.h"

#include "core/models/board_columns.h"
#include "ui/pages/board_heat_drawing.h"
#include "ui/pages/board_risk_drawing.h"

#include <QCoreApplication>

namespace chinatech {

BoardAnswer boardAnswer(std::shared_ptr<const Market> market, const BoardQuery& query, BoardView view, const QString& company)
{
    BoardAnswer answer;
    answer.figures = std::make_shared<const BoardFigures>(boardFigures(*market, query));
    if (view == BoardView::Correlation) {
        std::vector<const Instrument*> listed = listedInstruments(*market, query.list);
        listed.resize(std::min(listed.size(), kMostCorrelated));
        answer.matrix = std::make_shared<const CorrelationMatrix>(correlations(*market, listed, query.asOf));
    }
    const Instrument* const instrument = market->find(company);
    if (view == BoardView::Months && instrument) {
        const ReturnQuery monthly{{}, query.currency, query.total, query.asOf};
        answer.months = std::make_shared<const MonthsContent>(
            MonthsContent{*instrument, query, monthlyReturns(*market, *instrument, monthly)});
    }
    answer.market = std::move(market);
    return answer;
}

bool answers(const BoardAnswer& answer, BoardView view, const QString& company)
{
    if (view == BoardView::Correlation)
        return answer.matrix != nullptr;
    if (view == BoardView::Months)
        return answer.months && answer.months->instrument.symbol == company;
    return true;
}

BoardMaker boardMaker(const BoardAnswer& answer, const BoardSelection& board)
{
    switch (board.view) {
    case BoardView::Table: return {};
    case BoardView::HeatMap:
        return [figures = answer.figures, size = board.size](const QRectF& area, const BoardStyle& style) {
            return heatDrawing(figures, size, area, style);
        };
    case BoardView::RiskReturn:
        return [figures = answer.figures](const QRectF& area, const BoardStyle& style) { return riskDrawing(figures, area, style); };
    case BoardView::Correlation:
        if (answer.matrix)
            return [matrix = answer.matrix, market = answer.market](const QRectF& area, const BoardStyle& style) {
                return correlationDrawing(matrix, market, area, style);
            };
        return {};
    case BoardView::Months:
        if (answer.months)
            return [months = answer.months](const QRectF& area, const BoardStyle& style) { return monthsDrawing(months, area, style); };
        return {};
    }
    return {};
}

QString boardTitle(const BoardAnswer& answer, const BoardSelection& board, Language language)
{
    switch (board.view) {
    case BoardView::Table: break;
    case BoardView::HeatMap: return heatHeading(*answer.figures, board.size, language).title;
    case BoardView::RiskReturn: return riskHeading(*answer.figures, language).title;
    case BoardView::Correlation:
        if (answer.matrix)
            return correlationHeading(*answer.matrix, *answer.market, language).title;
        break;
    case BoardView::Months:
        if (answer.months)
            return monthsHeading(*answer.months, language).title;
        break;
    }
    return QCoreApplication::translate("Pages", "Board");
}

std::optional<TwinTable> boardTwin(const BoardAnswer& answer, BoardView view, Language language)
{
    if (view == BoardView::Correlation && answer.matrix)
        return correlationTwin(*answer.matrix, *answer.market, language);
    if (view == BoardView::Months && answer.months)
        return monthsTwin(answer.months->years);
    return std::nullopt;
}

QStringList boardTwinHeads(const TwinTable& twin, const Range& range)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("BoardTwin", text); };
    const QHash<QString, QString> words{
        {QStringLiteral("symbol"), word(QT_TRANSLATE_NOOP("BoardTwin", "Symbol"))},
        {QStringLiteral("name"), word(QT_TRANSLATE_NOOP("BoardTwin", "Name"))},
        {QStringLiteral("return"), boardRangeLabel(range)},
        {QStringLiteral("volatility"), word(QT_TRANSLATE_NOOP("BoardTwin", "Volatility, 60 sessions"))},
        {QStringLiteral("market_cap_krw"), word(QT_TRANSLATE_NOOP("BoardTwin", "Market cap"))},
        {QStringLiteral("year"), word(QT_TRANSLATE_NOOP("BoardTwin", "Year"))},
        {QStringLiteral("whole_year"), word(QT_TRANSLATE_NOOP("BoardTwin", "Whole year"))},
    };
    QStringList heads;
    for (const QString& head : twin.heads)
        heads.append(words.value(head, head));
    return heads;
}

} // namespace chinatech
