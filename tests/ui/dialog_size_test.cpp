// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs on small screens: nothing stands outside, and what does not fit scrolls.
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QScrollArea>
#include <QTest>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::WindowFixture;

TEST(DialogSize, AWindowIsMovedAndCutToItsScreen)
{
    const QRect room{0, 24, 1024, 576};
    EXPECT_EQ(fitted({100, 100, 300, 200}, room), (QRect{100, 100, 300, 200})) << "what fits stays";
    EXPECT_EQ(fitted({900, 500, 300, 200}, room), (QRect{724, 400, 300, 200}));
    EXPECT_EQ(fitted({-50, -50, 2000, 900}, room), room);
}

/// A dialog made lower than its content: its buttons stay, the content scrolls.
template <typename Dialog> void expectScrolls(WindowFixture& f)
{
    auto* const dialog = f.window->findChild<Dialog*>();
    ASSERT_TRUE(dialog);
    const QRect room = dialog->screen()->availableGeometry();
    EXPECT_TRUE(room.contains(dialog->geometry()));
    EXPECT_LE(dialog->minimumSizeHint().height(), 260) << "fits a screen of 1024 x 600 at 150 %";
    const auto* const scroll = dialog->template findChild<QScrollArea*>();
    ASSERT_TRUE(scroll);
    const auto* const buttons = dialog->template findChild<QDialogButtonBox*>();
    dialog->resize(dialog->width(), 300);
    QApplication::processEvents();
    EXPECT_GT(scroll->widget()->height(), scroll->viewport()->height());
    EXPECT_TRUE(dialog->rect().contains(buttons->geometry()));
    EXPECT_GE(scroll->viewport()->width(), scroll->widget()->minimumSizeHint().width()) << "nothing is cut at the side";
}

TEST(DialogSize, SettingsScroll)
{
    WindowFixture f;
    f.window->show();
    SettingsDialog::show(f.session, f.preferences, f.window.get());
    expectScrolls<SettingsDialog>(f);
}

TEST(DialogSize, ShortcutsScroll)
{
    WindowFixture f{Language::Korean};
    f.window->show();
    ShortcutsDialog::show(f.session, f.window->actions(), f.window.get());
    expectScrolls<ShortcutsDialog>(f);
}

} // namespace
} // namespace chinatech
