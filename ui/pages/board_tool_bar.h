// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_figures.h"
#include "ui/session.h"

#include <QWidget>

#include <functional>

namespace chinatech {

class Segmented;
class ToolButton;

/// The row above the board: which view, which list, how grouped, over which range, in which currency. What is chosen goes
/// straight into the session. Where the window is narrow it folds step by step.
class BoardToolBar : public QWidget {
    Q_OBJECT
public:
    BoardToolBar(Session& session, QWidget* parent);

    /// How many instruments the list has.
    void setCount(int instruments);
    [[nodiscard]] ToolButton& columns() const { return *m_columns; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void columnsRequested();
    void filterRequested();
    void copyRequested();
    void exportRequested();
    void basketRequested();     ///< a new one

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// One line of a menu, and what it does when chosen.
    struct Choice {
        QString text;
        bool isCurrent = false;
        std::function<void()> choose;
    };

    void arrange();
    void connectControls();
    void translate();
    void showChoices();
    void editBoard(const std::function<void(BoardSelection&)>& change);
    void editSelection(const std::function<void(CompareSelection&)>& change);
    void open(const ToolButton& anchor, const std::vector<Choice>& choices);
    [[nodiscard]] std::vector<Choice> lists();
    [[nodiscard]] std::vector<Choice> groupings();
    [[nodiscard]] std::vector<Choice> ranges();
    [[nodiscard]] std::vector<Choice> sizes();
    [[nodiscard]] std::vector<Choice> companies();
    [[nodiscard]] std::vector<Choice> currencies();
    [[nodiscard]] std::vector<Choice> bases();
    void fold();
    void applyFold(int level);

    Session& m_session;
    int m_count = 0;
    Segmented* m_view;
    ToolButton* m_list;
    ToolButton* m_grouping;
    ToolButton* m_range;
    ToolButton* m_size;
    ToolButton* m_company;
    Segmented* m_currency;
    ToolButton* m_currencyMenu;
    Segmented* m_basis;
    ToolButton* m_basisMenu;
    ToolButton* m_columns;
    ToolButton* m_filter;
    ToolButton* m_copy;
    ToolButton* m_export;
};

} // namespace chinatech
