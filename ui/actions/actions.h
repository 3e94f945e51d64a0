// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"
#include "ui/session.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QMenuBar>

#include <vector>

namespace chinatech {

/// The window's commands as QActions, one for each line of the action table and one for each screen.
/// Words and icon colours follow the session by themselves.
class Actions : public QObject {
    Q_OBJECT
public:
    Actions(Session& session, QWidget* window);

    [[nodiscard]] QAction* action(ActionId id) const { return m_actions.value(static_cast<int>(id)); }
    /// One for each line of the page table; checked: the screen that is shown.
    [[nodiscard]] const std::vector<QAction*>& screens() const { return m_screens; }
    /// All of them, as the menus have them.
    [[nodiscard]] std::vector<QAction*> all() const;

    void fill(QMenuBar& bar);

private:
    void translate();
    void recolour();
    void showNetworkUse();

    Session& m_session;
    QHash<int, QAction*> m_actions;
    std::vector<QAction*> m_screens;
    QHash<int, QMenu*> m_menus;
};

} // namespace chinatech
