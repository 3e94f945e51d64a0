// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_delegate.h"

#include "core/models/table_roles.h"
#include "ui/tables/table_view.h"

namespace chinatech {

TableDelegate::TableDelegate(TableView& view)
    : QStyledItemDelegate{&view}
    , m_view{view}
    , m_tokens{makeTokens(false, {})}
{
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(*painter, option, index);
    QRect cell = option.rect;
    if (m_view.isLastColumn(index.column()))
        cell.setRight(cell.right() - (kTableMargin - kCellPadding));
    if (index.column() == m_view.firstColumn() && static_cast<CellLook>(index.data(LookRole).toInt()) == CellLook::Text)
        cell.setLeft(cell.left() + (kTableMargin - kCellPadding));
    paintCell(*painter, cell, index, {m_tokens, m_lines.value(index.data(SymbolRole).toString())});
    if (m_view.showsFocusOn(index.row()))
        paintFocus(*painter, option.rect, index);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {cellWidth(index), kTableRow};
}

void TableDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect& cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = index.row() == m_view.hoveredRow();
    if (selected || hovered)
        painter.fillRect(cell, selected ? m_tokens.soft : m_tokens.hover);
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, m_tokens.grid);
}

void TableDelegate::paintFocus(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    constexpr int kRing = 2;
    painter.fillRect(cell.left(), cell.top(), cell.width(), kRing, m_tokens.accent);
    painter.fillRect(cell.left(), cell.bottom() + 1 - kRing, cell.width(), kRing, m_tokens.accent);
    if (index.column() == m_view.firstColumn())
        painter.fillRect(cell.left(), cell.top(), kRing, cell.height(), m_tokens.accent);
    if (m_view.isLastColumn(index.column()))
        painter.fillRect(cell.right() + 1 - kRing, cell.top(), kRing, cell.height(), m_tokens.accent);
}

} // namespace chinatech
