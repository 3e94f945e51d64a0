// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/table_cells.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace chinatech {

class TableView;

/// Draws every cell of a TableView: the row's ground, line and focus, and the cell by its CellLook.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TableDelegate(TableView& view);

    void setTokens(const Tokens& tokens) { m_tokens = tokens; }
    void setLines(const QHash<QString, LineLook>& lines) { m_lines = lines; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFocus(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

private:
    TableView& m_view;
    Tokens m_tokens;
    QHash<QString, LineLook> m_lines;
};

} // namespace chinatech
