// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/file_dialogs.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::TempData;
using testing::WindowFixture;

/// What the dialog's list shows of a file: name, size, kind, day.
QStringList shownOf(const QFileDialog& dialog, const QString& name)
{
    const auto* const list = dialog.findChild<QTreeView*>();
    const QAbstractItemModel& model = *list->model();
    QStringList texts;
    for (int row = 0; row < model.rowCount(list->rootIndex()); ++row) {
        if (model.index(row, 0, list->rootIndex()).data().toString() != name)
            continue;
        for (int column = 0; column < model.columnCount(list->rootIndex()); ++column)
            texts.append(model.index(row, column, list->rootIndex()).data().toString());
    }
    return texts;
}

QStringList shown(const TempData& data)
{
    QFileDialog dialog{nullptr, QString(), data.path(QString())};
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.show();
    QStringList texts;
    (void)QTest::qWaitFor([&] { return (texts = shownOf(dialog, QStringLiteral("old.csv"))).size() == 4; });
    return texts;
}

TEST(FileDialogs, WriteDaysAndKindsInTheProgramsLanguage)
{
    giveFileDialogsOurDays(*qApp);
    const TempData data;
    QFile file{data.write(QStringLiteral("old.csv"), "date,close\n")};
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime{QDate{2025, 3, 7}, QTime{14, 5}}, QFileDevice::FileModificationTime));
    file.close();
    WindowFixture f;
    f.preferences.setLanguage(Language::English);
    EXPECT_EQ(shown(data).value(3), QStringLiteral("7 Mar 2025 14:05"));
    EXPECT_EQ(QFileIconProvider{}.type(QFileInfo{data.path(QString())}), QStringLiteral("Folder"));
    f.preferences.setLanguage(Language::Korean);
    EXPECT_EQ(shown(data).value(3), QStringLiteral("2025-03-07 14:05"));
    EXPECT_EQ(QFileIconProvider{}.type(QFileInfo{data.path(QString())}), QStringLiteral("폴더"));
    f.preferences.setLanguage(Language::English);
}

} // namespace
} // namespace chinatech
