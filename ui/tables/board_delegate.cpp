// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/board_delegate.h"

#include "core/models/table_roles.h"
#include "ui/tables/board_cells.h"
#include "ui/tables/board_table.h"

namespace chinatech {

BoardDelegate::BoardDelegate(BoardTable& table) : TableDelegate{table}, m_table{table} {}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_table.isGroup(index.row())) {
        paintHead(*painter, option, index);
        return;
    }
    if (index.column() != 0) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    paintGround(*painter, option, index);
    paintListing(*painter, option.rect, index, {tokens(), {}});
    if (m_table.showsFocusOn(index.row()))
        paintFocus(*painter, option.rect, index);
}

void BoardDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect& cell = option.rect;
    painter.fillRect(cell, tokens().sunken);
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, tokens().border);
    const QModelIndex head = index.siblingAtColumn(0);
    const int left = cell.left() - m_table.columnViewportPosition(index.column()) + m_table.columnViewportPosition(m_table.firstColumn());
    painter.save();
    // On the screen alone, cell by cell; a picture is painted a row at a time, for SVG keeps no clip.
    painter.setClipRect(cell, Qt::IntersectClip);
    paintGroupHead(painter, {left, cell.top(), m_table.wholeSize().width(), cell.height()}, head,
                   m_table.isFolded(head.data(GroupRole).toString()), tokens());
    painter.restore();
    if (m_table.showsFocusOn(index.row()))
        paintFocus(painter, cell, index);
}

void BoardDelegate::paintHeadAcross(QPainter& painter, const QRect& row, const QModelIndex& head) const
{
    painter.fillRect(row, tokens().sunken);
    painter.fillRect(row.left(), row.bottom(), row.width(), 1, tokens().border);
    paintGroupHead(painter, row, head, m_table.isFolded(head.data(GroupRole).toString()), tokens());
}

} // namespace chinatech
