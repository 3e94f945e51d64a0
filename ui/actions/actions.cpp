// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/pages/page_table.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace chinatech {

namespace {

constexpr int kMostScreenKeys = 9;

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

} // namespace

Actions::Actions(Session& session, QWidget* window) : QObject{window}, m_session{session}
{
    auto* const group = new QActionGroup{this};
    for (std::size_t i = 0; i < pageTable().size(); ++i) {
        auto* const screen = new QAction{window};
        screen->setCheckable(true);
        const int key = pageTable()[i].key > 0 ? pageTable()[i].key : static_cast<int>(i) + 1;
        if (key <= kMostScreenKeys)
            screen->setShortcut(QKeySequence{Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + key)});
        group->addAction(screen);
        window->addAction(screen);
        m_screens.push_back(screen);
    }
    for (const ActionEntry& entry : actionTable()) {
        auto* const action = new QAction{window};
        if (entry.shortcut)
            action->setShortcut(QKeySequence::fromString(QString::fromLatin1(entry.shortcut), QKeySequence::PortableText));
        window->addAction(action);
        m_actions.insert(static_cast<int>(entry.id), action);
    }
    action(ActionId::FullScreen)->setCheckable(true);
    action(ActionId::WorkOffline)->setCheckable(true);
    action(ActionId::LinkCharts)->setCheckable(true);
    const auto showLink = [this] { action(ActionId::LinkCharts)->setChecked(m_session.chartHabits().isLinked); };
    connect(&session, &Session::chartHabitsChanged, this, showLink);
    showLink();
    connect(action(ActionId::LinkCharts), &QAction::triggered, this, [this](bool isLinked) {
        ChartHabits habits = m_session.chartHabits();
        habits.isLinked = isLinked;
        m_session.setChartHabits(habits);
    });
    connect(&session, &Session::networkUseChanged, this, &Actions::showNetworkUse);
    showNetworkUse();
    translate();
    recolour();
    connect(&session, &Session::languageChanged, this, &Actions::translate);
    connect(&session, &Session::appearanceChanged, this, &Actions::recolour);
}

std::vector<QAction*> Actions::all() const
{
    std::vector<QAction*> actions = m_screens;
    for (const ActionEntry& entry : actionTable())
        actions.push_back(action(entry.id));
    return actions;
}

void Actions::fill(QMenuBar& bar)
{
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Data, MenuId::Help}) {
        QMenu* const menu = bar.addMenu(translated(menuTitle(id)));
        m_menus.insert(static_cast<int>(id), menu);
        if (id == MenuId::View) {
            for (QAction* const screen : m_screens)
                menu->addAction(screen);
        }
        for (const ActionEntry& entry : actionTable()) {
            if (entry.menu != id)
                continue;
            if (entry.startsGroup && !menu->isEmpty())
                menu->addSeparator();
            menu->addAction(action(entry.id));
        }
    }
}

void Actions::translate()
{
    for (std::size_t i = 0; i < m_screens.size(); ++i)
        m_screens[i]->setText(pageTitle(pageTable()[i]));
    for (const ActionEntry& entry : actionTable())
        action(entry.id)->setText(translated(entry.text));
    for (auto menu = m_menus.begin(); menu != m_menus.end(); ++menu)
        menu.value()->setTitle(translated(menuTitle(static_cast<MenuId>(menu.key()))));
}

void Actions::showNetworkUse()
{
    QAction* const offline = action(ActionId::WorkOffline);
    offline->setChecked(m_session.networkUse() != NetworkUse::Allowed);
    offline->setEnabled(m_session.networkUse() != NetworkUse::Forbidden);
}

void Actions::recolour()
{
    const Tokens& tokens = m_session.tokens();
    for (const ActionEntry& entry : actionTable()) {
        if (entry.icon)
            action(entry.id)->setIcon(icon(QString::fromLatin1(entry.icon), tokens.text2));
    }
    for (std::size_t i = 0; i < m_screens.size(); ++i)
        m_screens[i]->setIcon(icon(QString::fromLatin1(pageTable()[i].icon), tokens.text2));
}

} // namespace chinatech
