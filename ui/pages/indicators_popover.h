// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/popover_frame.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace chinatech {

class IndicatorRow;
class ToolButton;

/// What the company's chart shows beside the price: adds, removes and orders indicators, takes their parameters, and keeps
/// sets of them under a name. Every change is on the chart at once.
class IndicatorsPopover : public PopoverFrame {
    Q_OBJECT
public:
    IndicatorsPopover(Session& session, QWidget* parent);

    void open(const QWidget& anchor);
    void add(IndicatorKind kind);
    void choose(const QString& name);

private:
    void arrange();
    void translate();
    void showAddMenu();
    void showSetMenu();
    void rebuild();
    void takeRows();
    void move(std::size_t from, int by);
    void remove(std::size_t at);
    void saveSet();
    void show(const IndicatorSet& set);
    void showState();
    [[nodiscard]] int freeColour() const;

    Session& m_session;
    QLabel* m_title;
    QLabel* m_empty;
    QVBoxLayout* m_rowsBox = nullptr;
    QLabel* m_problem;
    ToolButton* m_add;
    QCheckBox* m_volume;
    ToolButton* m_sets;
    QLineEdit* m_name;
    QPushButton* m_save;
    std::vector<IndicatorRow*> m_rows;
    IndicatorSet m_before;      ///< what was shown, under no name, before a set was chosen
};

} // namespace chinatech
