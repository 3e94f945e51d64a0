// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/market_builder.h"
#include "tests/ui/chart_fixture.h"
#include "tests/ui/chart_panes.h"
#include "tests/ui/company_market.h"
#include "tests/ui/compare_page_fixture.h"
#include "ui/charts/chart_twins.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/compare_chart.h"
#include "ui/dialogs/twin_dialog.h"
#include "ui/pages/board_page.h"
#include "ui/pages/china_ai_page.h"
#include "ui/pages/company_page.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

/// Three sessions; the second line has no close on the second, and the third is hidden.
CompareContent three()
{
    CompareContent content = walks(3, 3);
    content.title = QStringLiteral("Who led");
    for (std::size_t i = 0; i < 3; ++i)
        content.lines[0].data.value[i] = 0.1 * static_cast<double>(i);
    RebasedLine& second = content.lines[1].data;
    second.x = {0, 2};
    second.value = {0, -0.05};
    second.close = {100, 95};
    second.gapBefore = {false, true};
    content.lines[2].hidden = true;
    content.events = {{content.axis[1], false, QStringLiteral("P"), QStringLiteral("=Congress"), {}}};
    return content;
}

QString cellText(QAccessibleTableInterface& table, int row, int column)
{
    QAccessibleInterface* const cell = table.cellAt(row, column);
    return cell ? cell->text(QAccessible::Name) : QStringLiteral("no cell");
}

} // namespace

TEST(ChartTwin, HasARowForEachSessionAndAColumnForEachLineShown)
{
    const ChartTwin twin = compareTwin(three(), Language::English);
    EXPECT_EQ(twin.rows, 3);
    EXPECT_EQ(twin.heads, (QStringList{QStringLiteral("date"), QStringLiteral("S0"), QStringLiteral("S1"), QStringLiteral("events")}));
    EXPECT_EQ(twin.shownHeads.at(1), QStringLiteral("Company 0"));
    EXPECT_EQ(twin.cell(1, 1).shown, QStringLiteral("+10.00%"));
    EXPECT_EQ(twin.cell(1, 2).shown, QStringLiteral("—")) << "a session without a close is not carried over";
    EXPECT_EQ(twin.cell(2, 2).shown, QStringLiteral("−5.00%"));
    EXPECT_EQ(twin.cell(0, 0).shown, QStringLiteral("2 Jan 2006"));
}

TEST(ChartTwin, GoesIntoFilesAndOntoTheClipboard)
{
    const TwinTable table = tableOf(compareTwin(three(), Language::English));
    EXPECT_EQ(twinCsv(table), QByteArray("date,S0,S1,events\n2006-01-02,0,0,\n2006-01-03,0.1,,'=Congress\n2006-01-04,0.2,-0.05,\n"));
    EXPECT_EQ(twinTsv(table).section(u'\n', 2, 2), QStringLiteral("2006-01-03\t0.1\t\t'=Congress"));
    EXPECT_TRUE(twinHtml(table).contains(QStringLiteral("<th>Company 0</th>")));
    EXPECT_TRUE(twinHtml(table).contains(QStringLiteral("<td align=\"right\">+10.00%</td><td align=\"right\">—</td>")));
}

TEST(ChartTwin, ThePricesOfACompanyComeWithTheirPanes)
{
    const PriceContent content = priceWithPanes(40);
    const ChartTwin twin = priceTwin(content, Language::English);
    EXPECT_EQ(twin.rows, 40);
    EXPECT_EQ(twin.heads.at(1), QStringLiteral("close"));
    std::size_t series = 0;
    for (const PaneContent& pane : content.panes)
        series += pane.series.size();
    EXPECT_GE(twin.heads.size(), static_cast<qsizetype>(2 + series));
    EXPECT_EQ(std::get<double>(twin.cell(7, 1).value), content.close[7]);
}

TEST(TwinModel, IsAModel)
{
    TwinModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setTwin(compareTwin(three(), Language::English));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.data(model.index(1, 1), Qt::DisplayRole).toString(), QStringLiteral("+10.00%"));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Session"));
}

TEST(TwinDialog, AScreenReaderFindsATable)
{
    TwinDialog dialog{{compareTwin(three(), Language::English)}, {QStringLiteral("Compare")}, nullptr};
    dialog.show();
    QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(&dialog.table());
    ASSERT_TRUE(told);
    EXPECT_EQ(told->role(), QAccessible::Table);
    EXPECT_EQ(told->text(QAccessible::Name), QStringLiteral("Who led"));
    QAccessibleTableInterface* const table = told->tableInterface();
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rowCount(), 3);
    EXPECT_EQ(table->columnCount(), 4);
    EXPECT_EQ(table->columnDescription(2), QStringLiteral("Company 1"));
    EXPECT_EQ(cellText(*table, 1, 1), QStringLiteral("+10.00%"));
    EXPECT_EQ(cellText(*table, 1, 2), QStringLiteral("—"));
    EXPECT_EQ(cellText(*table, 2, 0), QStringLiteral("4 Jan 2006"));
}

TEST(TwinDialog, CopiesTheChosenRowsOrAll)
{
    TwinDialog dialog{{compareTwin(three(), Language::English)}, {QStringLiteral("Compare")}, nullptr};
    dialog.show();
    dialog.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), 4);
    dialog.table().selectRow(1);
    dialog.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("date\tS0\tS1\tevents\n2006-01-03\t0.1\t\t'=Congress\n"));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("+10.00%")));
    EXPECT_EQ(dialog.csv().count('\n'), 4) << "a file has all of it";
}

TEST(Twins, EveryScreenWithChartsHasThem)
{
    ComparePageWindow window;
    Session& session = window.session;
    ASSERT_EQ(window.page->twins().size(), 1U);
    EXPECT_EQ(window.page->twins().front().twin.title, window.page->chart().content().title);
    session.setCompany(QStringLiteral("9988.HK"));
    CompanyPage company{session};
    company.show();
    const auto twins = company.twins();
    ASSERT_GE(twins.size(), 2U);
    EXPECT_GT(twins.front().twin.rows, 1);
    EXPECT_EQ(twins.back().twin.rows, static_cast<int>(kFactRanges.size()));
    // 66.57 % in won this year, of it −1.96 % currency: the figures of the note.
    EXPECT_EQ(twins.back().twin.cell(3, 3).shown, QStringLiteral("+66.57%"));
    ChinaAiPage ai{session};
    ai.show();
    ASSERT_EQ(ai.twins().size(), 1U);
    EXPECT_GT(ai.twins().front().twin.rows, 20);
}

TEST(ChartSpeech, TheChartSaysItsSentenceAndThenWhereTheCrosshairIs)
{
    CompareChart chart;
    chart.resize(1000, 500);
    chart.setStyle(chartStyle());
    CompareContent content = three();
    content.selected = QStringLiteral("S1");
    chart.setContent(content);
    chart.grab();
    auto* const view = chart.findChild<ChartView*>();
    QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(view);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->text(QAccessible::Name), QStringLiteral("Who led"));
    const QString whole = told->text(QAccessible::Description);
    view->setCrosshair(1);
    EXPECT_EQ(told->text(QAccessible::Description),
              QStringLiteral("Tue 3 Jan 2006, =Congress, Company 1 —, Company 0 +10.00%"));
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(told->text(QAccessible::Description), QStringLiteral("Wed 4 Jan 2006, Company 1 −5.00%, Company 0 +20.00%"));
    QTest::keyClick(view, Qt::Key_Escape);
    EXPECT_EQ(told->text(QAccessible::Description), whole);
}

} // namespace chinatech::testing
