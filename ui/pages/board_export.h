// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_file.h"
#include "ui/dialogs/export_subject.h"
#include "ui/documents/paper_table.h"
#include "ui/pages/board_views.h"

#include <QWidget>

namespace chinatech {

class BoardTable;

/// The board's table as window and command line write it: what it is of in a last column, "title".
[[nodiscard]] FileTable boardFileTable(const BoardFigures& figures, Language language, const std::vector<int>& rows = {});

/// A view of the board as it goes into a file, on paper or on the clipboard.
struct BoardPicture {
    DocumentInfo info;
    QSize size;
    QColor background;
    PaintFigure paint;
};

/// The whole table as it stands now, whatever is scrolled into view.
[[nodiscard]] BoardPicture boardPicture(const BoardTable& table, const BoardAnswer& answer, const BoardStyle& style);

/// A view that is drawn, in the size of a chart.
[[nodiscard]] BoardPicture boardPicture(const BoardAnswer& answer, const BoardSelection& board, const BoardStyle& style);

[[nodiscard]] FigureDocument documentOf(const BoardPicture& picture);

/// The rows of the answer by their returns over the board's range, with the standard columns: for paper without a window.
[[nodiscard]] PaperTable boardPaperTable(const BoardAnswer& answer, const BoardSelection& board, Language language);
/// The view on pages of paper: what is drawn, and the table below it.
[[nodiscard]] FigureDocument boardDocument(const DocumentInfo& info, const BoardAnswer& answer, const BoardSelection& board,
                                           const BoardStyle& style, const PaperTable& table, QSize page);

/// All that the view can be handed on as. Rows of the answer's figures in the order they are shown in.
[[nodiscard]] ExportSubject boardSubject(const BoardPicture& picture, const BoardAnswer& answer, const BoardSelection& board,
                                         const BoardStyle& style, const PaperTable& table, const std::vector<int>& rows);

} // namespace chinatech
