// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_export.h"

#include "core/format/dates.h"
#include "core/models/board_file.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/tables/board_table.h"
#include "ui/text/board_text.h"

#include <QCoreApplication>
#include <QPointer>

namespace chinatech {

namespace {

constexpr QSize kFigureSize{1280, 800};
constexpr double kMargin = 20;

/// What a file of the view says of itself; its figures travel inside a PDF.
DocumentInfo infoOf(const BoardAnswer& answer, const QString& title, BoardView view, Language language)
{
    const BoardQuery& query = answer.figures->query;
    const auto twin = boardTwin(answer, view, language);
    return {title, boardBasisWords(query, language) + QStringLiteral(" \u00B7 ") + formatDay(query.asOf.day, language), language,
            query.asOf.day, twin ? twinCsv(*twin) : boardCsv(*answer.figures, language)};
}

} // namespace

BoardPicture boardPicture(const BoardTable& table, const BoardAnswer& answer, const BoardStyle& style)
{
    BoardPicture picture;
    picture.info = infoOf(answer, QCoreApplication::translate("Pages", "Board"), BoardView::Table, style.language);
    picture.size = table.wholeSize();
    picture.background = style.tokens.surface;
    picture.paint = [of = QPointer<const BoardTable>{&table}, tokens = style.tokens, size = picture.size](QPainter& painter, const QRectF& area) {
        if (!of)
            return;
        const double scale = qMin(area.width() / size.width(), area.height() / size.height());
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(scale, scale);
        of->paintWhole(painter, tokens);
        painter.restore();
    };
    return picture;
}

BoardPicture boardPicture(const BoardAnswer& answer, const BoardSelection& board, const BoardStyle& style)
{
    BoardPicture picture;
    picture.info = infoOf(answer, boardTitle(answer, board, style.language), board.view, style.language);
    picture.size = kFigureSize;
    picture.background = style.tokens.surface;
    picture.paint = [maker = boardMaker(answer, board), style](QPainter& painter, const QRectF& area) {
        if (!maker)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        maker(area.adjusted(kMargin, kMargin, -kMargin, -kMargin), style).paint(painter);
        painter.restore();
    };
    return picture;
}

void exportBoard(QWidget* parent, const BoardPicture& picture, const BoardAnswer& answer, BoardView view,
                 const std::vector<int>& rows, Language language)
{
    ExportSubject subject;
    const BoardQuery& query = answer.figures->query;
    QString what = query.range.code();
    what.replace(QLatin1String(".."), QLatin1String("-"));
    if (view == BoardView::Correlation)
        what = QStringLiteral("correlation");
    if (view == BoardView::Months && answer.months)
        what = QStringLiteral("months-") + answer.months->instrument.symbol;
    subject.suggestedName = QStringLiteral("board-%1-%2").arg(what, query.asOf.day.toIso());
    subject.size = picture.size;
    subject.figure = [picture](const ExportOptions& options, const QString& path) {
        return writeFigure(options, picture.info, picture.background, path, picture.paint);
    };
    if (const auto twin = boardTwin(answer, view, language))
        subject.csv = [table = *twin] { return twinCsv(table); };
    else
        subject.csv = [figures = answer.figures, rows, language] { return boardCsv(*figures, language, rows); };
    ExportDialog::run(parent, subject);
}

} // namespace chinatech
