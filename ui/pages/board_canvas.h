// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/board_drawing.h"

#include <QPixmap>
#include <QWidget>

namespace chinatech {

/// Shows a drawing of the board. The pointer or the arrow keys choose a mark, whose box says what it is; Enter or a click
/// opens its company.
class BoardCanvas : public QWidget {
    Q_OBJECT
public:
    explicit BoardCanvas(QWidget* parent = nullptr);

    void setPicture(BoardMaker maker, const BoardStyle& style);
    [[nodiscard]] const std::vector<BoardMark>& marks() const { return m_drawing.marks; }
    /// Index of the mark whose box is shown; −1: none.
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void markOpened(const QString& symbol);
    void markMenuRequested(const QString& symbol, QPoint at);   ///< on the screen
    void copyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void layOut();
    void setCurrent(int index);
    [[nodiscard]] int markAt(QPointF at) const;
    [[nodiscard]] int neighbour(int key) const;
    void paintBox(QPainter& painter, const BoardMark& mark) const;

    BoardMaker m_maker;
    BoardStyle m_style;
    BoardDrawing m_drawing;
    QPixmap m_picture;          ///< what does not change while the pointer moves
    int m_current = -1;
};

} // namespace chinatech
