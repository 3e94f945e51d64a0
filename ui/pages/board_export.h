// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_file.h"
#include "ui/pages/board_views.h"

#include <QWidget>

namespace chinatech {

class BoardTable;

/// A view of the board as it goes into a file, on paper or on the clipboard.
struct BoardPicture {
    DocumentInfo info;
    QSize size;
    QColor background;
    PaintFigure paint;
};

/// The whole table, whatever is scrolled into view. Paints from the table: use it before the table changes.
[[nodiscard]] BoardPicture boardPicture(const BoardTable& table, const BoardAnswer& answer, const BoardStyle& style);

/// A view that is drawn, in the size of a chart.
[[nodiscard]] BoardPicture boardPicture(const BoardAnswer& answer, const BoardSelection& board, const BoardStyle& style);

/// Opens the export dialog over the window: the view as PNG, PDF or SVG; what it shows, or the table's rows, as CSV.
void exportBoard(QWidget* parent, const BoardPicture& picture, const BoardAnswer& answer, BoardView view,
                 const std::vector<int>& rows, Language language);

} // namespace chinatech
