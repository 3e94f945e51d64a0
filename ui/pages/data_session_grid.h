// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/session_grid.h"
#include "ui/session.h"

#include <QPoint>
#include <QWidget>

class QLabel;

namespace chinatech {

/// What a cell of the grid says, in the reader's words.
[[nodiscard]] QString sessionHeldText(SessionHeld held);

/// The cells: one row a listing, one column a weekday. The pointer and the arrow keys read out a cell.
class SessionCells : public QWidget {
    Q_OBJECT
public:
    explicit SessionCells(Session& session, QWidget* parent = nullptr);

    void setGrid(SessionGrid grid);
    [[nodiscard]] const SessionGrid& grid() const { return m_grid; }
    /// "9988.HK Alibaba · Tue 31 Dec 2024 · …"; empty between the rows.
    [[nodiscard]] QString textAt(QPoint at) const;
    /// Where a cell stands; row counts those of all groups.
    [[nodiscard]] QRect cellRect(int row, int day) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Cell {
        int row = 0;
        int day = 0;
    };
    [[nodiscard]] std::optional<Cell> cellAt(QPoint at) const;
    [[nodiscard]] const SessionGridRow& rowAt(int row) const;
    [[nodiscard]] int topOf(int row) const;
    [[nodiscard]] QString textOf(Cell cell) const;
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void readOut();

    Session& m_session;
    SessionGrid m_grid;
    std::vector<int> m_rowGroups;   ///< the group of each row
    Cell m_current;
};

/// The picture of what is stored, under its heading, with what its colours mean.
class DataSessionGrid : public QWidget {
    Q_OBJECT
public:
    explicit DataSessionGrid(Session& session, QWidget* parent = nullptr);

    void fill(const FeedReport& report);
    [[nodiscard]] SessionCells& cells() const { return *m_cells; }

private:
    void say();

    Session& m_session;
    QLabel* m_title;
    QLabel* m_note;
    SessionCells* m_cells;
    QLabel* m_legend;
};

} // namespace chinatech
