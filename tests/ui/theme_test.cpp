// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"

#include "ui/frame/status_line.h"
#include "ui/pages/page_table.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QDirIterator>
#include <QImage>
#include <QLineEdit>
#include <QFocusFrame>
#include <QPixmap>
#include <QTest>

#include <gtest/gtest.h>

using namespace chinatech;
using chinatech::testing::WindowFixture;

namespace {

QColor cornerOf(QWidget& window) { return window.grab().toImage().pixelColor(2, 2); }

} // namespace

TEST(Theme, SwitchesPaletteAndPicture)
{
    WindowFixture f;
    f.preferences.setTheme(ThemeChoice::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(0xF4, 0xF3, 0xF0));
    EXPECT_EQ(cornerOf(*f.window), QColor(0xF4, 0xF3, 0xF0));
    f.preferences.toggleDark();
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(0x0F, 0x11, 0x15));
    EXPECT_EQ(cornerOf(*f.window), QColor(0x0F, 0x11, 0x15));
    EXPECT_EQ(f.settings.text(Setting::Theme), QStringLiteral("dark"));
}

TEST(Theme, FirstStartTakesColoursFromTheLanguage)
{
    WindowFixture korean{Language::Korean};
    EXPECT_EQ(korean.session.convention(), ColourConvention::Korea);
    WindowFixture english{Language::English};
    EXPECT_EQ(english.session.convention(), ColourConvention::West);
    english.preferences.setLanguage(Language::Korean);
    EXPECT_EQ(english.session.convention(), ColourConvention::West) << "a later change of language leaves them alone";
}

TEST(Theme, ConventionIsChosenAndNamed)
{
    WindowFixture f{Language::Korean};
    for (const auto& [convention, name, up] :
         {std::tuple{ColourConvention::China, "중국식", QColor(0xD0, 0x20, 0x2C)},
          std::tuple{ColourConvention::West, "서구식", QColor(0x0B, 0x7A, 0x4E)},
          std::tuple{ColourConvention::Safe, "색각 안전", QColor(0xB4, 0x53, 0x09)}}) {
        f.preferences.setTheme(ThemeChoice::Light);
        f.preferences.setConvention(convention);
        EXPECT_EQ(f.window->statusLine().convention().text(), QString::fromUtf8(name));
        EXPECT_EQ(f.session.tokens().up, up);
    }
}

TEST(Theme, StyleSheetFillsEveryPlaceholder)
{
    for (const bool dark : {false, true}) {
        const QString sheet = styleSheet(makeTokens(dark, ColourConvention::Korea));
        EXPECT_FALSE(sheet.contains(u'@'));
        EXPECT_FALSE(sheet.contains(QLatin1String(": ;"))) << "a name without a value";
    }
}

TEST(Theme, EveryIconDrawsInItsColour)
{
    int drawn = 0;
    for (QDirIterator files{QStringLiteral(":/icons")}; files.hasNext();) {
        files.next();
        const QString name = files.fileInfo().completeBaseName();
        if (files.fileInfo().suffix() != QLatin1String("svg") || name.startsWith(QLatin1String("arrow-")) || name == QLatin1String("chinatech"))
            continue;
        const QImage image = icon(name, QColor{0, 0, 255}).pixmap(QSize{40, 40}).toImage();
        int blue = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                blue += pixel.alpha() > 128 && pixel.blue() > 200 && pixel.red() < 60;
            }
        }
        EXPECT_GT(blue, 20) << qPrintable(name);
        ++drawn;
    }
    EXPECT_GE(drawn, 20);
    for (const PageEntry& page : pageTable())
        EXPECT_TRUE(QFile::exists(QLatin1String(":/icons/") + QLatin1String(page.icon) + QLatin1String(".svg"))) << page.icon;
}

TEST(Theme, FocusRingFollowsTheKeyboardOnly)
{
    QWidget window;
    auto* const first = new QLineEdit{&window};
    auto* const second = new QLineEdit{&window};
    first->setGeometry(20, 20, 100, 26);
    second->setGeometry(20, 60, 100, 26);
    WindowFixture f;    // brings the style
    window.show();
    window.activateWindow();
    QApplication::processEvents();
    second->setFocus(Qt::MouseFocusReason);
    EXPECT_TRUE(window.findChildren<QFocusFrame*>().isEmpty());
    first->setFocus(Qt::TabFocusReason);
    const QList<QFocusFrame*> frames = window.findChildren<QFocusFrame*>();
    ASSERT_EQ(frames.size(), 1);
    EXPECT_EQ(frames.front()->widget(), first);
    EXPECT_EQ(frames.front()->geometry(), first->geometry().adjusted(-3, -3, 3, 3)) << "2 px, 1 px off";
}
