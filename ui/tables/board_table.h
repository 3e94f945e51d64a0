// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_selection.h"
#include "ui/tables/table_view.h"

namespace chinatech {

class BoardDelegate;

inline constexpr int kBoardRow = 22;

/// The board's table: columns in the reader's order and widths, compact rows, groups that fold. Over a proxy whose group
/// rows answer GroupRole.
class BoardTable : public TableView {
    Q_OBJECT
public:
    explicit BoardTable(QWidget* parent = nullptr);

    void setBoardTokens(const Tokens& tokens);
    /// Columns, widths and folded groups as chosen.
    void setBoard(const BoardSelection& board);

    [[nodiscard]] bool isGroup(int row) const;
    [[nodiscard]] bool isFolded(const QString& group) const { return m_board.folded.contains(group); }
    /// Columns that are shown now, from left to right.
    [[nodiscard]] std::vector<int> shownColumns() const;

    void fitColumns() override;
    /// The selected instruments, all that are shown if none is; heads of groups are no part of it.
    void copy() const override;
    [[nodiscard]] QMimeData* mimeData() const;

    /// Heads and every row, whatever is scrolled into view: how large that is, and the picture of it.
    [[nodiscard]] QSize wholeSize() const;
    void paintWhole(QPainter& painter, const Tokens& tokens) const;

Q_SIGNALS:
    void columnsMoved(const QStringList& codes);
    void columnPulled(const QString& code, int width);
    void columnsRequested(QPoint at);       ///< on the screen
    void groupToggled(const QString& code);

protected:
    void chooseColumns(QPoint at) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] int naturalWidth(int column) const;
    void onMoved();
    void onResized(int column, int width);

    BoardSelection m_board;
    BoardDelegate* m_delegate;
    bool m_isArranging = false;
};

} // namespace chinatech
