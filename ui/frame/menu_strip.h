// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/widgets/tool_button.h"

#include <QWidget>

namespace chinatech {

/// The top edge, 36 px: mark, menus, the button that looks like a search field, and the as-of day.
class MenuStrip : public QWidget {
    Q_OBJECT
public:
    MenuStrip(Session& session, Actions& actions, QWidget* parent);

    [[nodiscard]] QMenuBar& menus() const { return *m_menus; }
    [[nodiscard]] ToolButton& find() const { return *m_find; }
    [[nodiscard]] ToolButton& asOf() const { return *m_asOf; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void translate();

    Session& m_session;
    QMenuBar* m_menus;
    ToolButton* m_find;
    ToolButton* m_asOf;
};

} // namespace chinatech
