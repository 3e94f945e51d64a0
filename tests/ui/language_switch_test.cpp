// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"

#include "ui/frame/as_of_popover.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/menu_strip.h"
#include "ui/frame/status_line.h"
#include "ui/pages/page_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tool_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

using namespace chinatech;
using chinatech::testing::WindowFixture;

namespace {

/// Every word a person can read in the widget: labels, buttons, hints, tooltips, menus.
QStringList wordsOf(QWidget& root)
{
    QStringList words{root.windowTitle()};
    for (QWidget* const widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        words << widget->toolTip();
        if (const auto* const label = qobject_cast<QLabel*>(widget))
            words << label->text();
        if (const auto* const button = qobject_cast<QAbstractButton*>(widget))
            words << button->text();
        if (const auto* const tool = qobject_cast<ToolButton*>(widget))
            words << tool->caption() << tool->value();
        if (const auto* const field = qobject_cast<QLineEdit*>(widget))
            words << field->placeholderText();
        if (const auto* const box = qobject_cast<QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                words << box->itemText(i);
        }
    }
    for (const QAction* const action : root.findChildren<QAction*>())
        words << action->text();
    words.removeAll(QString());     // a scroll bar that has come or gone is no word
    return words;
}

/// English words left in a text: what remains after markup, names, codes, keys and units that both languages share.
QStringList englishIn(QString text)
{
    static const QRegularExpression markup{QStringLiteral("<[^>]*>|&[a-z]+;")};
    static const QRegularExpression shared{QStringLiteral(
        "\\b(Yahoo Finance|Tencent Finance|Eastmoney|Frankfurter|Alibaba|Tencent|Group|Holding|Holdings|ADR|Hang Seng TECH Index|HSTECH|TECH|BABA|HK|YTD|MAX|[0-9]+[A-Z]|"
        "KRW|HKD|USD|CNY|ECB|EN|English|Ctrl|Shift|Alt|Enter|Esc|Space|Delete|CSV|PNG|PDF|SVG|SMA|EMA|YYYY|MM|DD|AI|BYD|SMIC|K|L|D|E|"
        "C|I|F[0-9]+|Qt|GNU|GPL|csv|Letter)\\b")};
    static const QRegularExpression word{QStringLiteral("[A-Za-z]{2,}")};
    text.remove(markup);
    text.remove(shared);
    QStringList left;
    for (auto found = word.globalMatch(text); found.hasNext();)
        left << found.next().captured();
    return left;
}

bool hasHangul(const QString& text)
{
    static const QRegularExpression hangul{QStringLiteral("[\\x{AC00}-\\x{D7A3}]")};
    return text.contains(hangul);
}

void expectKorean(QWidget& root)
{
    for (const QString& text : wordsOf(root))
        EXPECT_TRUE(englishIn(text).isEmpty()) << qPrintable(text);
}

void expectEnglish(QWidget& root)
{
    for (QString text : wordsOf(root)) {
        text.remove(languageName(Language::Korean));
        EXPECT_FALSE(hasHangul(text)) << qPrintable(text);
    }
}

} // namespace

TEST(LanguageSwitch, TurnsEveryVisibleWordAndBack)
{
    WindowFixture f{Language::English};
    for (std::size_t i = 0; i < std::max<std::size_t>(1, pageTable().size()); ++i) {
        f.window->showPage(static_cast<int>(i));
        QApplication::processEvents();      // a strip below a chart comes once the chart has its size
        f.preferences.setLanguage(Language::English);
        QApplication::processEvents();
        const QStringList english = wordsOf(*f.window);
        expectEnglish(*f.window);
        f.preferences.setLanguage(Language::Korean);
        QApplication::processEvents();
        expectKorean(*f.window);
        f.preferences.setLanguage(Language::English);
        QApplication::processEvents();
        EXPECT_EQ(wordsOf(*f.window).join(u'\n').toStdString(), english.join(u'\n').toStdString())
            << "back in English nothing is left over";
    }
}

TEST(LanguageSwitch, ReachesMenusAndTitle)
{
    WindowFixture f{Language::English};
    const QMenuBar& bar = f.window->menuStrip().menus();
    EXPECT_EQ(bar.actions().front()->text(), QStringLiteral("File"));
    f.preferences.setLanguage(Language::Korean);
    EXPECT_EQ(bar.actions().front()->text(), QString::fromUtf8("파일"));
    EXPECT_TRUE(f.window->windowTitle().endsWith(QString::fromUtf8("차이나 테크 대시보드")));
    EXPECT_EQ(f.window->locale().language(), QLocale::Korean);
}

TEST(LanguageSwitch, OneClickInTheStatusLine)
{
    WindowFixture f{Language::English};
    const QList<QAbstractButton*> buttons = f.window->statusLine().language().findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), 2);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    EXPECT_EQ(f.session.language(), Language::Korean);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    EXPECT_EQ(f.session.language(), Language::English);
    EXPECT_EQ(f.settings.text(Setting::Language), QStringLiteral("en"));
}

TEST(LanguageSwitch, CtrlShiftL)
{
    WindowFixture f{Language::English};
    f.window->activateWindow();
    QApplication::processEvents();
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(f.session.language(), Language::Korean);
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(f.session.language(), Language::English);
}

TEST(LanguageSwitch, TurnsOpenDialogsAndTheirButtons)
{
    WindowFixture f{Language::English};
    for (const ActionId id : {ActionId::Settings, ActionId::Guide, ActionId::Shortcuts, ActionId::About}) {
        f.preferences.setLanguage(Language::English);
        f.window->actions().action(id)->trigger();
        QApplication::processEvents();
        QDialog* dialog = nullptr;
        for (QDialog* const found : f.window->findChildren<QDialog*>()) {
            if (found->isVisible())
                dialog = found;
        }
        ASSERT_NE(dialog, nullptr);
        expectEnglish(*dialog);
        f.preferences.setLanguage(Language::Korean);
        QApplication::processEvents();
        expectKorean(*dialog);
        dialog->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST(LanguageSwitch, TurnsPopovers)
{
    WindowFixture f{Language::English};
    f.window->asOfPopover().open(f.window->menuStrip().asOf());
    f.window->commandPalette().open(f.window->menuStrip().find());
    f.preferences.setLanguage(Language::Korean);
    QApplication::processEvents();
    expectKorean(f.window->asOfPopover());
    expectKorean(f.window->commandPalette());
    for (const PaletteItem& item : f.window->commandPalette().model().items())
        EXPECT_TRUE(englishIn(item.text).isEmpty()) << qPrintable(item.text);
}

TEST(LanguageSwitch, TurnsDaysOfFrame)
{
    WindowFixture f{Language::English};
    EXPECT_EQ(f.window->menuStrip().asOf().value(), QStringLiteral("7 Mar 2025"));
    f.preferences.setLanguage(Language::Korean);
    EXPECT_EQ(f.window->menuStrip().asOf().value(), QStringLiteral("2025-03-07"));
    EXPECT_TRUE(f.window->banner().text().contains(QStringLiteral("2024-12-31")));
}
