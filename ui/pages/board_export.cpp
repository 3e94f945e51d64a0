// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_export.h"

#include "core/models/board_file.h"
#include "ui/documents/screen_reports.h"
#include "ui/documents/sheet_pen.h"
#include "ui/pages/board_sort_proxy.h"
#include "ui/tables/board_table.h"
#include "ui/text/board_text.h"
#include "ui/text/compare_text.h"

#include <QCoreApplication>
#include <QPicture>

#include <numeric>

namespace chinatech {

namespace {

constexpr QSize kFigureSize{1280, 800};
constexpr double kMargin = 20;
constexpr int kFooter = 28;             ///< sources and as-of day below a picture

/// Sources and as-of day, in the words of a comparison of the same listings.
QString footerOf(const BoardAnswer& answer, Language language)
{
    CompareFigures figures;
    figures.asOf = answer.figures->query.asOf;
    for (const BoardRow& row : answer.figures->rows) {
        CompareRow same;
        same.instrument = row.instrument;
        same.chosen = row.chosen;
        same.isSample = row.isSample;
        figures.rows.push_back(std::move(same));
    }
    return compareFooter(figures, language);
}

/// The picture with that line below it.
PaintFigure aboveFooter(const PaintFigure& paint, const QString& footer, const BoardStyle& style)
{
    return [paint, footer, style](QPainter& painter, const QRectF& area) {
        paint(painter, area.adjusted(0, 0, 0, -kFooter));
        const SheetPen pen{painter, style.tokens, style.language};
        pen.write(area.left() + kMargin, area.bottom() - kFooter / 2 - 3, footer, pen.quiet(11), Anchor::Left, area.width() - 2 * kMargin);
    };
}

/// What a file of the view says of itself; its figures travel inside a PDF.
DocumentInfo infoOf(const BoardAnswer& answer, const QString& title, BoardView view, Language language)
{
    const BoardQuery& query = answer.figures->query;
    const auto twin = boardTwin(answer, view, language);
    return {title, boardBasisWords(query, language) + QStringLiteral(" \u00B7 ") + footerOf(answer, language), language,
            query.asOf.day, twin ? twinCsv(*twin) : boardCsv(*answer.figures, language)};
}

/// "9988.HK --view monthly": what the command of the page says of the view; nothing of the one it makes by itself.
QString commandChoice(const BoardSelection& board)
{
    switch (board.view) {
    case BoardView::HeatMap: return {};
    case BoardView::Table: return QStringLiteral(" --view table");
    case BoardView::RiskReturn: return QStringLiteral(" --view risk");
    case BoardView::Correlation: return QStringLiteral(" --view correlation");
    case BoardView::Months: return u' ' + board.company + QStringLiteral(" --view monthly");
    }
    return {};
}

} // namespace

FileTable boardFileTable(const BoardFigures& figures, Language language, const std::vector<int>& rows)
{
    FileTable table = boardTable(figures, language, rows);
    addColumn(table, QStringLiteral("title"),
              QCoreApplication::translate("Pages", "Board") + QStringLiteral(" \u00B7 ") + boardBasisWords(figures.query, language));
    return table;
}

BoardPicture boardPicture(const BoardTable& table, const BoardAnswer& answer, const BoardStyle& style)
{
    BoardPicture picture;
    picture.info = infoOf(answer, QCoreApplication::translate("Pages", "Board"), BoardView::Table, style.language);
    picture.size = table.wholeSize();
    picture.background = style.tokens.surface;
    // Files are painted away from the window's thread, where the table may not be asked.
    QPicture recorded;
    {
        QPainter painter{&recorded};
        table.paintWhole(painter, style.tokens);
    }
    const PaintFigure rows = [recorded, size = picture.size](QPainter& painter, const QRectF& area) {
        const double scale = qMin(area.width() / size.width(), area.height() / size.height());
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(scale, scale);
        QPicture played = recorded;
        played.play(&painter);
        painter.restore();
    };
    picture.size.rheight() += kFooter;
    picture.paint = aboveFooter(rows, footerOf(answer, style.language), style);
    return picture;
}

BoardPicture boardPicture(const BoardAnswer& answer, const BoardSelection& board, const BoardStyle& style)
{
    BoardPicture picture;
    picture.info = infoOf(answer, boardTitle(answer, board, style.language), board.view, style.language);
    picture.size = kFigureSize;
    picture.background = style.tokens.surface;
    const PaintFigure view = [maker = boardMaker(answer, board), style](QPainter& painter, const QRectF& area) {
        if (!maker)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        maker(area.adjusted(kMargin, kMargin, -kMargin, -kMargin / 2), style).paint(painter);
        painter.restore();
    };
    picture.paint = aboveFooter(view, footerOf(answer, style.language), style);
    return picture;
}

FigureDocument documentOf(const BoardPicture& picture)
{
    return {picture.info, picture.background, {{picture.size, picture.paint}}};
}

PaperTable boardPaperTable(const BoardAnswer& answer, const BoardSelection& board, Language language)
{
    BoardTableModel model;
    model.setLanguage(language);
    model.setGrouping(BoardGrouping::None);
    model.setFigures(*answer.figures);
    BoardSortProxy proxy{model};
    proxy.sortBy({BoardChosen, Qt::DescendingOrder});
    std::vector<int> rows(static_cast<std::size_t>(proxy.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    std::vector<int> columns;
    for (const BoardColumn column : boardColumnsShown(board.columns))
        columns.push_back(column);
    return paperTable(proxy, rows, columns);
}

FigureDocument boardDocument(const DocumentInfo& info, const BoardAnswer& answer, const BoardSelection& board,
                             const BoardStyle& style, const PaperTable& table, QSize page)
{
    const BoardQuery& query = answer.figures->query;
    BoardReportContent content{info.title, boardBasisWords(query, style.language), query.range, query.asOf,
                               info.figures, {},  table, commandChoice(board)};
    if (const BoardMaker maker = boardMaker(answer, board))
        content.picture = [maker, style](QPainter& painter, const QRectF& area) { maker(area, style).paint(painter); };
    return reportDocument(boardReport(content, {style.tokens, style.language}), page);
}

ExportSubject boardSubject(const BoardPicture& picture, const BoardAnswer& answer, const BoardSelection& board,
                           const BoardStyle& style, const PaperTable& table, const std::vector<int>& rows)
{
    ExportSubject subject;
    const BoardQuery& query = answer.figures->query;
    QString what = query.range.code();
    what.replace(QLatin1String(".."), QLatin1String("-"));
    if (board.view == BoardView::Correlation)
        what = QStringLiteral("correlation");
    if (board.view == BoardView::Months && answer.months)
        what = QStringLiteral("months-") + answer.months->instrument.symbol;
    subject.suggestedName = QStringLiteral("board-%1-%2").arg(what, query.asOf.day.toIso());
    subject.info = picture.info;
    subject.picture = [picture] { return documentOf(picture); };
    BoardStyle paper = style;
    paper.tokens = makeTokens(false, style.convention);
    ExportContent onPaper;
    onPaper.document = [answer, board, paper, table, info = picture.info](QSize page) {
        return boardDocument(info, answer, board, paper, table, page);
    };
    subject.contents.push_back(onPaper);
    if (const auto twin = boardTwin(answer, board.view, style.language)) {
        const FileFormat numbers = board.view == BoardView::Months ? FileFormat::Ratio : FileFormat::Price;
        subject.tables = [figures = twinTable(*twin, QStringLiteral("figures"), numbers)] { return std::vector{figures}; };
        subject.json = [figures = twinTable(*twin, QStringLiteral("figures"), numbers)] { return tableJson(figures); };
    } else {
        const Language language = style.language;
        subject.tables = [figures = answer.figures, rows, language] { return std::vector{boardFileTable(*figures, language, rows)}; };
        subject.json = [figures = answer.figures, rows, language] { return boardJson(*figures, language, rows); };
    }
    return subject;
}

} // namespace chinatech
