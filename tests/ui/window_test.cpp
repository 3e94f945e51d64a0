// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"

#include "tests/support/market_builder.h"
#include "ui/frame/as_of_popover.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/day_calendar.h"
#include "ui/frame/menu_strip.h"
#include "ui/frame/status_line.h"
#include "ui/pages/page_table.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStatusTipEvent>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace chinatech;
using chinatech::testing::day;
using chinatech::testing::WindowFixture;

namespace {

QString firstText(const PaletteModel& model)
{
    return model.rowCount() == 0 ? QString() : model.items().front().symbol;
}

} // namespace

TEST(Window, SampleBannerSaysWhatItIsAndGoesWhenClosed)
{
    WindowFixture f;
    Banner& banner = f.window->banner();
    EXPECT_TRUE(banner.isVisible());
    EXPECT_TRUE(banner.text().contains(QLatin1String("31 Dec 2024"))) << qPrintable(banner.text());
    EXPECT_TRUE(banner.text().contains(QLatin1String("7 Mar 2025")));
    EXPECT_FALSE(banner.actionButton()->text().isEmpty());
    QTest::mouseClick(banner.closeButton(), Qt::LeftButton);
    EXPECT_FALSE(banner.isVisible());
    f.session.setMarket(std::make_shared<const Market>(chinatech::testing::windowMarket()));
    EXPECT_FALSE(banner.isVisible()) << "closed stays closed in this run";
}

TEST(Window, AScreenTakesItsKeysAtOnceAndCtrlCCopiesItsPicture)
{
    WindowFixture f;
    QApplication::setActiveWindow(f.window.get());
    for (const char* const id : {"compare", "company"}) {
        f.window->showPage(pageIndex(QString::fromLatin1(id)));
        const QWidget* const focus = f.window->focusWidget();
        ASSERT_TRUE(focus) << id;
        EXPECT_TRUE(f.window->currentPage()->isAncestorOf(focus)) << id;
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(f.window->focusWidget(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData* const copied = QGuiApplication::clipboard()->mimeData();
        EXPECT_TRUE(copied->hasImage()) << id;
        EXPECT_TRUE(copied->hasFormat(QStringLiteral("image/svg+xml"))) << id;
        EXPECT_FALSE(copied->text().isEmpty()) << id;
    }
    // A table copies its rows instead.
    f.window->showPage(0);
    auto* const table = f.window->currentPage()->findChild<TableView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_FALSE(QGuiApplication::clipboard()->mimeData()->hasImage());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u'\t'));
}

TEST(Window, NoSampleBannerOnDeliveredFigures)
{
    chinatech::testing::MarketBuilder builder;
    builder.share("9988.HK").close("2025-03-07", 140.00);
    WindowFixture f{Language::English, builder.market()};
    EXPECT_FALSE(f.window->banner().isVisible());
}

TEST(Window, AsOfDayIsTypedAndTakenBack)
{
    WindowFixture f;
    f.window->actions().action(ActionId::ChooseAsOf)->trigger();
    AsOfPopover& popover = f.window->asOfPopover();
    ASSERT_TRUE(popover.isVisible());
    popover.field().setText(QStringLiteral("2025-03-06"));
    QTest::keyClick(&popover.field(), Qt::Key_Return);
    EXPECT_FALSE(popover.isVisible());
    EXPECT_EQ(f.session.selection().asOf, day("2025-03-06"));
    EXPECT_EQ(f.window->menuStrip().asOf().value(), QStringLiteral("6 Mar 2025"));

    f.window->actions().action(ActionId::ChooseAsOf)->trigger();
    QTest::mouseClick(&popover.newestButton(), Qt::LeftButton);
    EXPECT_EQ(f.session.selection().asOf, std::nullopt);
    EXPECT_EQ(f.window->menuStrip().asOf().value(), QStringLiteral("7 Mar 2025"));
}

TEST(Window, AsOfDayOutsideTheStoreIsRefused)
{
    WindowFixture f;
    AsOfPopover& popover = f.window->asOfPopover();
    popover.open(f.window->menuStrip().asOf());
    for (const QString& typed : {QStringLiteral("2025-03-08"), QStringLiteral("2025-02-30"), QStringLiteral("soon")}) {
        popover.field().setText(typed);
        QTest::keyClick(&popover.field(), Qt::Key_Return);
        EXPECT_TRUE(popover.isVisible()) << qPrintable(typed);
        EXPECT_TRUE(popover.field().property("invalid").toBool());
    }
    EXPECT_EQ(f.session.selection().asOf, std::nullopt);
}

TEST(Window, AsOfDayIsPickedInTheMonth)
{
    WindowFixture f;
    AsOfPopover& popover = f.window->asOfPopover();
    popover.open(f.window->menuStrip().asOf());
    DayCalendar& calendar = popover.calendar();
    EXPECT_EQ(calendar.month(), day("2025-03-01"));
    calendar.stepMonth(1);
    EXPECT_EQ(calendar.month(), day("2025-03-01")) << "nothing is known after March";
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.cellOf(day("2025-03-08")).center());
    EXPECT_EQ(f.session.selection().asOf, std::nullopt);
    QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.cellOf(day("2025-03-05")).center());
    EXPECT_EQ(f.session.selection().asOf, day("2025-03-05"));
}

TEST(Window, PaletteFindsTencentByEveryName)
{
    WindowFixture f;
    f.window->actions().action(ActionId::Find)->trigger();
    CommandPalette& palette = f.window->commandPalette();
    ASSERT_TRUE(palette.isVisible());
    for (const char* const typed : {"텐센트", "텐", "0700", "700", "0700.HK", "tencent", "腾讯", "騰訊"}) {
        palette.field().setText(QString::fromUtf8(typed));
        EXPECT_EQ(firstText(palette.model()), QStringLiteral("0700.HK")) << typed;
    }
    palette.field().setText(QStringLiteral("zzz"));
    EXPECT_EQ(palette.model().rowCount(), 0);
}

TEST(Window, PaletteOpensThePrivateCompanysScreen)
{
    WindowFixture f;
    auto market = std::make_shared<Market>(f.session.market());
    Instrument company;
    company.symbol = QStringLiteral("BYTEDANCE.PRIVATE");
    company.kind = InstrumentKind::Private;
    company.names.en = QStringLiteral("ByteDance");
    company.names.ko = QString::fromUtf8("바이트댄스");
    market->instruments.push_back(company);
    f.session.setMarket(market);
    const QStringList compared = f.session.selection().symbols;
    for (const char* const typed : {"bytedance", "바이트"}) {
        CommandPalette& palette = f.window->commandPalette();
        palette.open(f.window->menuStrip().find());
        palette.field().setText(QString::fromUtf8(typed));
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        EXPECT_EQ(f.session.company(), company.symbol) << typed;
        EXPECT_EQ(f.session.selection().symbols, compared) << "there is nothing to compare";
        f.session.setCompany(QStringLiteral("9988.HK"));
    }
}

TEST(Window, PaletteChoosesACompany)
{
    WindowFixture f;
    CompareSelection selection = f.session.selection();
    selection.symbols = {QStringLiteral("9988.HK")};
    f.session.setSelection(selection);
    CommandPalette& palette = f.window->commandPalette();
    palette.open(f.window->menuStrip().find());
    palette.field().setText(QStringLiteral("700"));
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_EQ(f.session.selection().symbols, (QStringList{QStringLiteral("9988.HK"), QStringLiteral("0700.HK")}));
    EXPECT_EQ(f.session.selection().selected, QStringLiteral("0700.HK"));

    const QSignalSpy opened{&f.session, &Session::companyRequested};
    palette.open(f.window->menuStrip().find());
    palette.field().setText(QStringLiteral("BABA"));
    QTest::keyClick(&palette.field(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(f.session.company(), QStringLiteral("BABA"));
}

TEST(Window, PaletteRunsCommandsAndClosesOnEscape)
{
    WindowFixture f;
    CommandPalette& palette = f.window->commandPalette();
    palette.open(f.window->menuStrip().find());
    palette.field().setText(QStringLiteral("light and dark"));
    ASSERT_EQ(palette.model().rowCount(), 1);
    const bool dark = f.session.tokens().dark;
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    EXPECT_NE(f.session.tokens().dark, dark);

    palette.open(f.window->menuStrip().find());
    QTest::keyClick(&palette.field(), Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
}

TEST(Window, EveryScreenOpensByItsKeyAndIsRemembered)
{
    WindowFixture f;
    for (std::size_t i = 0; i < pageTable().size(); ++i) {
        f.window->actions().screens()[i]->trigger();
        EXPECT_EQ(f.window->currentIndex(), static_cast<int>(i));
        ASSERT_NE(f.window->currentPage(), nullptr);
        EXPECT_TRUE(f.window->currentPage()->isVisible());
        EXPECT_EQ(f.settings.text(Setting::LastPage), QString::fromLatin1(pageTable()[i].id));
    }
}

TEST(Window, FullScreenCommandFollowsTheWindow)
{
    WindowFixture f;
    QAction* const full = f.window->actions().action(ActionId::FullScreen);
    full->trigger();
    EXPECT_TRUE(f.window->isFullScreen());
    f.window->showNormal();
    QApplication::processEvents();
    EXPECT_FALSE(full->isChecked());
}

TEST(Window, ComesBackNoLargerThanItsScreen)
{
    WindowFixture f;
    const QRect room = f.window->screen()->availableGeometry();
    f.window->setGeometry(QRect{room.topLeft(), room.size() * 2});
    const QByteArray left = f.window->saveGeometry();
    f.settings.set(Setting::WindowGeometry, left);
    const MainWindow again{f.session, f.preferences};
    EXPECT_TRUE(room.contains(again.geometry())) << again.width() << "x" << again.height();
}

TEST(Window, SaysWhatAScreenTellsItsStatusBar)
{
    WindowFixture f;
    QStatusTipEvent said{QStringLiteral("Saved: a.png")};
    QCoreApplication::sendEvent(f.window.get(), &said);
    EXPECT_EQ(f.window->statusLine().currentMessage(), QStringLiteral("Saved: a.png"));
}

TEST(Window, NoTwoCommandsShareAKey)
{
    WindowFixture f;
    QStringList keys;
    for (const QAction* const action : f.window->actions().all()) {
        if (!action->shortcut().isEmpty())
            keys += action->shortcut().toString();
    }
    const qsizetype count = keys.size();
    keys.removeDuplicates();
    EXPECT_EQ(keys.size(), count);
}

TEST(Window, NarrowestWindowKeepsItsStripsWhole)
{
    WindowFixture f;
    f.window->resize(1040, 680);
    QApplication::processEvents();
    EXPECT_EQ(f.window->size(), QSize(1040, 680));
    const MenuStrip& strip = f.window->menuStrip();
    EXPECT_LE(strip.menus().geometry().right(), strip.find().geometry().left());
    EXPECT_LE(strip.asOf().geometry().right(), strip.width());
}
