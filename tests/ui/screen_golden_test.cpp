// SPDX-License-Identifier: GPL-3.0-or-later
// Each screen of the window on a small market, held against stored pictures; those that are not stored are skipped.
#include "tests/ui/golden_image.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/page_table.h"

#include <QAbstractItemView>
#include <QApplication>

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

/// Half its size: enough to see what moved, and a quarter of the bytes.
QImage pictureOf(WindowFixture& fixture)
{
    for (QAbstractItemView* const view : fixture.window->findChildren<QAbstractItemView*>())
        view->clearSelection();
    QApplication::processEvents();
    const QImage whole = fixture.window->grab().toImage();
    return whole.scaledToWidth(whole.width() / 2, Qt::SmoothTransformation);
}

} // namespace

TEST(ScreenGolden, CompanyAndCompare)
{
    for (const Language language : {Language::Korean, Language::English}) {
        WindowFixture fixture{language};
        fixture.preferences.setTheme(language == Language::English ? ThemeChoice::Dark : ThemeChoice::Light);
        for (const char* const page : {"compare", "company"}) {
            const int index = pageIndex(QString::fromLatin1(page));
            ASSERT_GE(index, 0);
            fixture.window->showPage(index);
            const QString name = QStringLiteral("screen-%1-%2")
                                     .arg(QString::fromLatin1(page), language == Language::Korean ? QStringLiteral("light-ko")
                                                                                            : QStringLiteral("dark-en"));
            if (!hasGolden(name))
                GTEST_SKIP() << "no picture of " << name.toStdString() << " is stored; CHINATECH_WRITE_GOLDEN=1 stores it";
            EXPECT_TRUE(matchesGolden(pictureOf(fixture), name));
        }
    }
}

} // namespace chinatech::testing
