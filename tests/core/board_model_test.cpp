// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/board_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

BoardRow rowOf(const char* symbol, const char* group, double chosen)
{
    BoardRow row;
    row.instrument.symbol = QString::fromLatin1(symbol);
    row.instrument.names.en = QStringLiteral("Company ") + row.instrument.symbol;
    row.instrument.group = QString::fromLatin1(group);
    row.instrument.exchange = QStringLiteral("HKEX");
    row.instrument.currency = Currency::HKD;
    row.chosen.value = chosen;
    if (isMissing(chosen))
        row.chosen.missing = Missing::NoData;
    return row;
}

BoardFigures threeGroups()
{
    BoardFigures figures;
    figures.rows = {rowOf("A", "us_peer", 0.1), rowOf("B", "internet", 0.4), rowOf("C", "internet", kMissing),
                    rowOf("D", "index", -0.5), rowOf("E", "internet", 0.2), rowOf("F", "internet", 0.3)};
    return figures;
}

TEST(BoardTableModel, KeepsTheRulesOfModels)
{
    BoardTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setFigures(threeGroups());
    model.setGrouping(BoardGrouping::Exchange);
    model.setGrouping(BoardGrouping::None);
    EXPECT_EQ(model.rowCount(), 6);
    model.setGrouping(BoardGrouping::Sector);
    model.setFigures(threeGroups());
    model.setLanguage(Language::Korean);
    model.setFigures({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(BoardTableModel, GroupsStandInTheScreensOrderWithTheirMedians)
{
    BoardTableModel model;
    model.setFigures(threeGroups());
    ASSERT_EQ(model.groups().size(), 3u);
    EXPECT_EQ(model.groups()[0].code, QStringLiteral("index"));
    EXPECT_EQ(model.groups()[1].code, QStringLiteral("internet"));
    EXPECT_EQ(model.groups()[1].count, 4);
    EXPECT_DOUBLE_EQ(model.groups()[1].median, 0.3);
    EXPECT_EQ(model.groups()[2].code, QStringLiteral("us_peer"));
    EXPECT_EQ(model.rowCount(), 9);
    EXPECT_TRUE(model.isGroup(6));
    EXPECT_EQ(model.groupOf(1), 1);
    EXPECT_FALSE(model.flags(model.index(6, 0)).testFlag(Qt::ItemIsSelectable));
}

TEST(BoardTableModel, AFilterChangesWhatTheHeadsSay)
{
    BoardTableModel model;
    model.setFigures(threeGroups());
    model.setShown(QSet<QString>{QStringLiteral("B"), QStringLiteral("E"), QStringLiteral("D")});
    EXPECT_EQ(model.groups()[1].count, 2);
    EXPECT_DOUBLE_EQ(model.groups()[1].median, (0.4 + 0.2) / 2);
    EXPECT_EQ(model.groups()[2].count, 0);
    EXPECT_TRUE(isMissing(model.groups()[2].median));
}

TEST(BoardTableModel, BarsAreMeasuredAgainstTheLongest)
{
    BoardTableModel model;
    model.setFigures(threeGroups());
    EXPECT_DOUBLE_EQ(model.index(3, BoardChosen).data(BarRole).toDouble(), -1);
    EXPECT_DOUBLE_EQ(model.index(1, BoardChosen).data(BarRole).toDouble(), 0.8);
    EXPECT_FALSE(model.index(2, BoardChosen).data(BarRole).isValid());
    EXPECT_EQ(model.index(2, BoardChosen).data().toString(), QStringLiteral("—"));
}

TEST(BoardTableModel, NewFiguresOfTheSameInstrumentsKeepTheRows)
{
    BoardTableModel model;
    model.setFigures(threeGroups());
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    BoardFigures later = threeGroups();
    later.rows[0].chosen.value = 0.9;
    model.setFigures(later);
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(model.index(0, BoardChosen).data().toString(), QStringLiteral("+90.00%"));
}

TEST(BoardColumns, AreChosenByCodeWithTheNameAlwaysFirst)
{
    const std::vector<BoardColumn> chosen =
        boardColumnsShown({QStringLiteral("beta"), QStringLiteral("nonsense"), QStringLiteral("close"), QStringLiteral("beta")});
    EXPECT_EQ(chosen, (std::vector{BoardName, BoardBeta, BoardClose}));
    EXPECT_EQ(boardColumnsShown({}).size(), 17u);
    for (const BoardColumnSpec& spec : boardColumns())
        EXPECT_EQ(boardColumnFromCode(boardColumnCode(spec.column)), spec.column);
}

TEST(BoardColumns, FreshnessNamesTheClockOfTheExchange)
{
    BoardRow row = rowOf("BABA", "adr", 0);
    row.instrument.exchange = QStringLiteral("NYSE");
    const auto text = boardColumns()[BoardFreshness].text;
    row.closeDay = Day{2025, 3, 7};
    EXPECT_EQ(text(row, Language::Korean), QStringLiteral("03-07 EST"));
    row.closeDay = Day{2025, 3, 10};
    EXPECT_EQ(text(row, Language::English), QStringLiteral("10 Mar EDT"));
    row.closeDay = Day{2025, 10, 31};
    EXPECT_EQ(text(row, Language::Korean), QStringLiteral("10-31 EDT"));
    row.closeDay = Day{2025, 11, 3};
    EXPECT_EQ(text(row, Language::Korean), QStringLiteral("11-03 EST"));
    row.instrument.exchange = QStringLiteral("HKEX");
    EXPECT_EQ(text(row, Language::English), QStringLiteral("3 Nov HKT"));
}

} // namespace
} // namespace chinatech
