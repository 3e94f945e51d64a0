// SPDX-License-Identifier: GPL-3.0-or-later
// The small charts of the company screen under mouse and keys, alone and with the day that linked charts share.
#include "tests/support/market_builder.h"
#include "tests/ui/company_market.h"
#include "ui/charts/price_chart.h"
#include "ui/documents/paper_hand.h"
#include "ui/i18n/translators.h"
#include "ui/pages/company_page.h"
#include "ui/pages/company_parity.h"
#include "ui/pages/company_won_split.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::bundledMarket;
using testing::day;

/// The company screen as of the note's day, with a parity chart of four made-up pairs beside it.
struct Screen
{
    Screen()
        : session{bundledMarket()}
    {
        installTranslators(*qApp, Language::English);
        CompareSelection selection = CompareSelection::standard();
        selection.asOf = day("2025-03-07");
        session.setSelection(selection);
        page = std::make_unique<CompanyPage>(session);
        page->resize(1376, 837);
        page->show();
        page->chooseRange(3);
        split = page->findChild<CompanyWonSplit*>(QStringLiteral("wonSplit"));
        parity = std::make_unique<CompanyParity>(session);
        parity->setRoomy(true);
        parity->setFacts(page->facts(), {{day("2025-03-03"), 0.01},
                                         {day("2025-03-04"), -0.02},
                                         {day("2025-03-06"), 0.03},
                                         {day("2025-03-07"), 0.04}});
        parity->resize(500, parity->sizeHint().height());
        parity->show();
        QApplication::processEvents();
    }

    void link()
    {
        ChartHabits habits;
        habits.isLinked = true;
        session.setChartHabits(habits);
    }
    void chooseLines() const
    {
        QTest::mouseClick(page->findChild<Segmented*>(QStringLiteral("wonShape"))->findChildren<QToolButton*>().at(1),
                          Qt::LeftButton);
    }

    Session session;
    std::unique_ptr<CompanyPage> page;
    std::unique_ptr<CompanyParity> parity;
    CompanyWonSplit* split = nullptr;
};

std::string words(const QWidget& widget) { return widget.accessibleDescription().toStdString(); }

void moveTo(QWidget& widget, QPointF at)
{
    QMouseEvent move{QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&widget, &move);
}

TEST(CompanyPointing, ArrowKeysReadTheParityChart)
{
    Screen screen;
    const std::string whole = words(*screen.parity);
    EXPECT_EQ(screen.parity->focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(screen.parity.get(), Qt::Key_End);
    EXPECT_EQ(words(*screen.parity), "Fri 7 Mar 2025, ADR premium +4.00%");
    QTest::keyClick(screen.parity.get(), Qt::Key_Left);
    QTest::keyClick(screen.parity.get(), Qt::Key_Left);
    EXPECT_EQ(words(*screen.parity), "Tue 4 Mar 2025, ADR premium −2.00%") << "5 March has no pair";
    QTest::keyClick(screen.parity.get(), Qt::Key_Home);
    QTest::keyClick(screen.parity.get(), Qt::Key_Left);
    EXPECT_EQ(words(*screen.parity), "Mon 3 Mar 2025, ADR premium +1.00%");
    EXPECT_FALSE(screen.session.crosshairDay()) << "not linked";
    QTest::keyClick(screen.parity.get(), Qt::Key_Escape);
    EXPECT_EQ(words(*screen.parity), whole);
}

TEST(CompanyPointing, ThePointerReadsAndIsDrawn)
{
    Screen screen;
    const std::string whole = words(*screen.parity);
    const QImage before = screen.parity->grab().toImage();
    moveTo(*screen.parity, {2, 90});
    EXPECT_EQ(words(*screen.parity), "Mon 3 Mar 2025, ADR premium +1.00%");
    EXPECT_NE(screen.parity->grab().toImage(), before);
    moveTo(*screen.parity, {2, 10});
    EXPECT_EQ(words(*screen.parity), whole) << "above the chart";
    EXPECT_EQ(screen.parity->grab().toImage(), before);
}

TEST(CompanyPointing, SharesTheLinkedDayWithTheLargeCharts)
{
    Screen screen;
    screen.link();
    screen.chooseLines();
    auto& price = *screen.page->findChild<PriceChart*>();
    QTest::keyClick(screen.parity.get(), Qt::Key_End);
    EXPECT_EQ(screen.session.crosshairDay(), day("2025-03-07"));
    EXPECT_EQ(price.crosshair(), day("2025-03-07"));
    EXPECT_TRUE(words(*screen.split).starts_with("Fri 7 Mar 2025, In won +66.57%, Price +69.16%")) << words(*screen.split);

    screen.session.setCrosshairDay(day("2025-03-05"));
    EXPECT_EQ(words(*screen.parity), "Tue 4 Mar 2025, ADR premium −2.00%") << "the last pair up to that day";
    QEvent leave{QEvent::Leave};
    QCoreApplication::sendEvent(screen.parity.get(), &leave);
    EXPECT_EQ(screen.session.crosshairDay(), day("2025-03-05")) << "a linked day stays";
    QTest::keyClick(screen.split, Qt::Key_Escape);
    EXPECT_FALSE(screen.session.crosshairDay());
    EXPECT_FALSE(price.crosshair());
}

TEST(CompanyPointing, BarsAreNotPointedAt)
{
    const Screen screen;
    EXPECT_EQ(screen.split->focusPolicy(), Qt::NoFocus);
    screen.chooseLines();
    EXPECT_EQ(screen.split->focusPolicy(), Qt::StrongFocus);
    const QImage before = screen.split->grab().toImage();
    QTest::keyClick(screen.split, Qt::Key_End);
    EXPECT_NE(screen.split->grab().toImage(), before);
}

TEST(PaperHand, SaysADashWhereAnotherLineHasNoValue)
{
    PaperChart chart;
    chart.axis = {day("2025-03-05"), day("2025-03-06"), day("2025-03-07")};
    chart.percent = true;
    chart.lines = {{{0, 2}, {0.1, 0.2}, {}, false, QStringLiteral("back")},
                   {{0, 1, 2}, {kMissing, 0.5, 0.6}, {}, false, QStringLiteral("front")}};
    EXPECT_EQ(positionUpTo(chart, day("2025-03-05")), std::nullopt) << "the front line has no value there";
    EXPECT_EQ(positionUpTo(chart, day("2026-01-01")), 2);
    EXPECT_EQ(positionAt(chart, {0, 0, 400, 100}, 0), 1);
    EXPECT_EQ(positionBeside(chart, 2, 5), 2);
    EXPECT_EQ(pointedWords(chart, 1, Language::English).toStdString(), "Thu 6 Mar 2025, front +50.00%, back —");
    EXPECT_EQ(positionAt({}, {0, 0, 400, 100}, 0), std::nullopt);
}

} // namespace
} // namespace chinatech
