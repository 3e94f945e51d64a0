// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/table_delegate.h"

namespace chinatech {

class BoardTable;

/// The cells of the board: those of every table, names without a swatch, and heads of groups across the row.
class BoardDelegate : public TableDelegate {
    Q_OBJECT
public:
    explicit BoardDelegate(BoardTable& table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The head of a group over a whole row, for pictures of the table.
    void paintHeadAcross(QPainter& painter, const QRect& row, const QModelIndex& head) const;

private:
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    BoardTable& m_table;
};

} // namespace chinatech
