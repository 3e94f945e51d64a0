// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QDialog>

class QGridLayout;
class QScrollArea;

namespace chinatech {

/// Every key of the program: those of the window from its commands, those of charts and tables from a list.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    /// Opens it without blocking; it deletes itself.
    static void show(Session& session, const Actions& actions, QWidget* parent);

private:
    ShortcutsDialog(Session& session, const Actions& actions, QWidget* parent);
    void translate();
    void addRow(QGridLayout& grid, int& row, int column, const QString& keys, const QString& what);

    const Actions& m_actions;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace chinatech
