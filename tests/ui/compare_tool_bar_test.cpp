// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compare_page_fixture.h"
#include "ui/pages/compare_tool_bar.h"
#include "ui/widgets/tool_button.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTimer>
#include <QtTest>

#include <gtest/gtest.h>

using namespace chinatech;
using chinatech::testing::ComparePageWindow;

TEST(CompareToolBar, WhatTheNarrowToolBarFoldsAwayIsInOneMenu)
{
    const ComparePageWindow wide;
    EXPECT_FALSE(wide.page->toolBar().findChild<ToolButton*>(QStringLiteral("more"))->isVisible());
    const ComparePageWindow window{Language::Korean, {976, 617}};
    const CompareToolBar& bar = window.page->toolBar();
    ASSERT_FALSE(bar.findChild<ToolButton*>(QStringLiteral("calendar"))->isVisible());
    auto* const more = bar.findChild<ToolButton*>(QStringLiteral("more"));
    ASSERT_TRUE(more->isVisible());
    QStringList offered;
    // The menu runs an event loop of its own.
    QTimer::singleShot(0, &bar, [&offered] {
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (const QAction* const action : menu->actions())
            offered.append(action->text());
        menu->actions().front()->trigger();
        menu->close();
    });
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_TRUE(window.session.selection().calendarTime);
    ASSERT_FALSE(offered.isEmpty());
    EXPECT_TRUE(offered.front().endsWith(QLatin1String("\tK"))) << offered.front().toStdString();
}

TEST(CompareToolBar, AFilterThatFindsNothingSaysSo)
{
    ComparePageWindow window;
    QTest::mouseClick(window.page->toolBar().findChild<ToolButton*>(QStringLiteral("companies")), Qt::LeftButton);
    auto* const list = window.page->findChild<QListWidget*>();
    list->parentWidget()->findChild<QLineEdit*>()->setText(QStringLiteral("zzzz"));
    ASSERT_EQ(list->count(), 1);
    EXPECT_FALSE(list->item(0)->text().isEmpty());
    EXPECT_EQ(list->item(0)->flags(), Qt::NoItemFlags);
}
