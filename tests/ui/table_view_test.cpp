// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compare_page_fixture.h"
#include "ui/tables/table_copy.h"
#include "ui/tables/table_header.h"
#include "ui/tables/table_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QtTest>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::ComparePageWindow;

QStringList column(const TableView& table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts.append(table.model()->index(row, column).data().toString());
    return texts;
}

void clickHead(TableView& table, int column, Qt::KeyboardModifiers modifiers = {})
{
    const QPoint at{table.header().sectionViewportPosition(column) + 10, 14};
    QTest::mouseClick(table.header().viewport(), Qt::LeftButton, modifiers, at);
}

QStringList sorted(QStringList symbols, const std::function<bool(const QString&, const QString&)>& before)
{
    std::ranges::sort(symbols, before);
    return symbols;
}

TEST(TableView, MissingFiguresComeLastInBothDirections)
{
    ComparePageWindow window;
    TableView& table = window.page->table();
    const QString dash = QStringLiteral("—");
    clickHead(table, CompareCap);
    QStringList texts = column(table, CompareCap);
    ASSERT_GT(texts.count(dash), 1);
    EXPECT_NE(texts.first(), dash);
    EXPECT_EQ(texts.last(), dash);
    clickHead(table, CompareCap);
    texts = column(table, CompareCap);
    EXPECT_NE(texts.first(), dash);
    EXPECT_EQ(texts.last(), dash);
}

TEST(TableView, AHeadSortsDownThenUp)
{
    ComparePageWindow window;
    TableView& table = window.page->table();
    clickHead(table, CompareClose);
    const QStringList down = column(table, CompareClose);
    const auto number = [](QString text) { return text.remove(u',').toDouble(); };
    EXPECT_EQ(down, sorted(down, [&](const QString& a, const QString& b) { return number(a) > number(b); }));
    clickHead(table, CompareClose);
    const QStringList up = column(table, CompareClose);
    EXPECT_EQ(up, QStringList(down.crbegin(), down.crend()));
}

TEST(TableView, AnotherRangeDoesNotUndoTheReadersOrder)
{
    ComparePageWindow window;
    TableView& table = window.page->table();
    clickHead(table, CompareName);
    const QStringList names = column(table, CompareName);
    window.edit([](CompareSelection& one) { one.range.kind = RangeKind::OneYear; });
    EXPECT_EQ(column(table, CompareName), names);
}

TEST(TableView, ShiftClickSortsTiesByASecondColumn)
{
    ComparePageWindow window;
    TableView& table = window.page->table();
    clickHead(table, CompareCap);
    clickHead(table, CompareClose, Qt::ShiftModifier);
    // All but one market cap are missing, so the rest is in the order of closes.
    const QStringList closes = column(table, CompareClose).mid(1);
    const auto number = [](QString text) { return text.remove(u',').toDouble(); };
    EXPECT_EQ(closes, sorted(closes, [&](const QString& a, const QString& b) { return number(a) > number(b); }));
}

TEST(TableView, TheProxyKeepsTheRulesOfModels)
{
    ComparePageWindow window;
    QAbstractItemModelTester tester{window.page->table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    clickHead(window.page->table(), CompareCap);
    window.edit([](CompareSelection& one) { one.symbols.removeLast(); });
    window.edit([](CompareSelection& one) { one.symbols.append(QStringLiteral("TSLA")); });
    window.edit([](CompareSelection& one) { one.range.kind = RangeKind::OneMonth; });
    EXPECT_EQ(window.page->table().model()->rowCount(), 9);
}

TEST(TableView, CopiesSelectedRowsForSpreadsheetsAndDocuments)
{
    ComparePageWindow window;
    TableView& table = window.page->table();
    table.chooseSymbol(QStringLiteral("9961.HK"));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    const QStringList heads = lines[0].split(u'\t');
    const QStringList cells = lines[1].split(u'\t');
    ASSERT_EQ(heads.size(), cells.size());
    EXPECT_EQ(heads.mid(0, 3), (QStringList{QStringLiteral("Company"), QStringLiteral("Code"), QStringLiteral("Close")}));
    EXPECT_EQ(cells.mid(0, 3),
              (QStringList{QStringLiteral("Trip.com"), QStringLiteral("9961.HK"), QStringLiteral("511.50")}));
    EXPECT_EQ(cells[heads.indexOf(QStringLiteral("YTD"))], QStringLiteral("-5.28%"));
    EXPECT_EQ(cells[heads.indexOf(QStringLiteral("1D"))], QStringLiteral("2.59%"));
    EXPECT_EQ(cells[heads.indexOf(QStringLiteral("Market cap"))], QString());
    EXPECT_FALSE(heads.contains(QStringLiteral("One year")));
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    EXPECT_TRUE(html.contains(QStringLiteral("<td align=\"right\">\u22125.28%</td>")));
    EXPECT_TRUE(html.contains(QStringLiteral(">YTD</th>")));
}

TEST(TableView, CopiesEverythingWhereNothingIsSelected)
{
    ComparePageWindow window;
    window.page->table().clearSelection();
    window.page->table().copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 10);
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(QChar{0x2212}));
    // The separator of thousands would split or spoil the index level in a spreadsheet.
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("\t6037.44\t")));
}

TEST(TableView, UnwantedColumnsGoButNeverTheNames)
{
    ComparePageWindow window;
    TableView& table = window.page->table();
    table.setUnwanted({CompareName, CompareOneDay});
    Q_EMIT table.unwantedChanged();     // as the heads' menu does
    EXPECT_FALSE(table.isColumnHidden(CompareName));
    EXPECT_TRUE(table.isColumnHidden(CompareOneDay));
    window.edit([](CompareSelection& one) { one.range.kind = RangeKind::SixMonths; });
    EXPECT_TRUE(table.isColumnHidden(CompareOneDay));
}

TEST(TableView, RowsAndHeadAreTwentyEightHigh)
{
    const ComparePageWindow window;
    const TableView& table = window.page->table();
    EXPECT_EQ(table.rowHeight(0), 28);
    EXPECT_EQ(table.header().height(), 28);
    // As in the design, all nine rows of the start can be seen at 1440 × 900.
    EXPECT_GE(table.viewport()->height(), 9 * 28);
}

} // namespace
} // namespace chinatech
