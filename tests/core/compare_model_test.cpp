// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_csv.h"
#include "core/models/compare_table_model.h"
#include "tests/support/market_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

Market twoAndAnIndex()
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2024-12-31", 82.40).close("2025-03-06", 140.80).close("2025-03-07", 140.00);
    builder.shares("2025-03-01", 19.03e9);
    builder.share("0700.HK").close("2025-03-07", 533.5);
    builder.index("HSTECH").close("2024-12-31", 4468.1).close("2025-03-07", 6037.44);
    builder.fixing(Currency::HKD, Currency::KRW, "2024-12-31", 189.8);
    builder.fixing(Currency::HKD, Currency::KRW, "2025-03-07", 186.1695);
    return builder.market();
}

CompareFigures figuresOf(const QStringList& symbols, RangeKind kind = RangeKind::Ytd)
{
    CompareSelection selection;
    selection.symbols = symbols;
    selection.range.kind = kind;
    selection.asOf = day("2025-03-07");
    return compareFigures(twoAndAnIndex(), selection);
}

const QString kAlibaba = QStringLiteral("9988.HK");
const QString kTencent = QStringLiteral("0700.HK");

QString textAt(const CompareTableModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

TEST(CompareTableModel, KeepsTheRulesOfModels)
{
    CompareTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setFigures(figuresOf({kAlibaba}));
    model.setFigures(figuresOf({kAlibaba, kTencent}));
    model.setFigures(figuresOf({kAlibaba, kTencent}, RangeKind::OneYear));
    model.setFigures(figuresOf({kTencent}));
    model.setFigures(figuresOf({kTencent, kAlibaba}));
    model.setLanguage(Language::Korean);
    model.setFigures({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CompareTableModel, SaysOnlyWhatCameAndWent)
{
    CompareTableModel model;
    model.setFigures(figuresOf({kAlibaba}));
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    model.setFigures(figuresOf({kAlibaba, kTencent}));
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted[0][1].toInt(), 1);
    model.setFigures(figuresOf({kTencent}));
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][1].toInt(), 0);
    model.setFigures(figuresOf({kTencent}, RangeKind::OneYear));
    EXPECT_EQ(reset.size(), 0);
}

TEST(CompareTableModel, FiguresAsPeopleReadThem)
{
    CompareTableModel model;
    model.setFigures(figuresOf({kAlibaba, kTencent}));
    EXPECT_EQ(textAt(model, 0, CompareClose), QStringLiteral("140.00"));
    EXPECT_EQ(textAt(model, 0, CompareYtd), QStringLiteral("+69.90%"));
    EXPECT_EQ(textAt(model, 0, CompareOneDay), QStringLiteral("\u22120.57%"));
    EXPECT_EQ(textAt(model, 0, CompareVersus), QStringLiteral("+34.78"));
    EXPECT_EQ(textAt(model, 0, CompareCap), QStringLiteral("KRW 496tn"));
    EXPECT_EQ(textAt(model, 2, CompareClose), QStringLiteral("6,037.44"));
    model.setLanguage(Language::Korean);
    EXPECT_EQ(textAt(model, 0, CompareCap), QStringLiteral("496조원"));
}

TEST(CompareTableModel, AMissingFigureIsADashWithAReasonAndNoSortValue)
{
    CompareTableModel model;
    model.setFigures(figuresOf({kAlibaba, kTencent}));
    const QModelIndex ytd = model.index(1, CompareYtd);
    EXPECT_EQ(ytd.data().toString(), QStringLiteral("—"));
    EXPECT_EQ(ytd.data(MissingRole).toInt(), static_cast<int>(Missing::NoCloseOnBaseSession));
    EXPECT_FALSE(ytd.data(SortRole).isValid());
    EXPECT_FALSE(model.index(0, CompareYtd).data(MissingRole).isValid());
    EXPECT_DOUBLE_EQ(model.index(0, CompareYtd).data(SortRole).toDouble(), 140.0 / 82.4 - 1);
}

TEST(CompareTableModel, TheChosenRangeIsEmphasised)
{
    CompareTableModel model;
    model.setFigures(figuresOf({kAlibaba}));
    EXPECT_TRUE(model.index(0, CompareYtd).data(EmphasisRole).toBool());
    EXPECT_FALSE(model.index(0, CompareOneYear).data(EmphasisRole).toBool());
    model.setFigures(figuresOf({kAlibaba}, RangeKind::SixMonths));
    EXPECT_EQ(model.chosenColumn(), CompareChosen);
    EXPECT_EQ(model.headerData(CompareChosen, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("6M"));
    EXPECT_EQ(model.headerData(CompareWon, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("6M in KRW"));
    EXPECT_EQ(model.headerData(CompareVersus, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("vs HSTECH, pp"));
}

QList<QByteArrayList> csvOf(const CompareFigures& figures)
{
    QList<QByteArrayList> rows;
    for (const QByteArray& line : compareTableCsv(figures, Language::English).trimmed().split('\n'))
        rows.append(line.split(','));
    return rows;
}

TEST(CompareCsv, NumbersAreUnroundedAndMissingOnesEmptyWithACode)
{
    const QList<QByteArrayList> rows = csvOf(figuresOf({kAlibaba, kTencent}));
    ASSERT_EQ(rows.size(), 4);
    const auto cell = [&rows](int row, const char* key) { return rows[row].value(rows[0].indexOf(key)); };
    EXPECT_EQ(cell(1, "symbol"), "9988.HK");
    EXPECT_EQ(cell(1, "base_date"), "2024-12-31");
    EXPECT_EQ(cell(1, "base_price"), "82.4");
    EXPECT_EQ(cell(1, "end_date"), "2025-03-07");
    EXPECT_EQ(cell(1, "end_price"), "140");
    EXPECT_EQ(cell(1, "return").toDouble(), 140.0 / 82.4 - 1);
    EXPECT_TRUE(cell(1, "return_1d").startsWith("-0.0056"));
    EXPECT_EQ(cell(1, "source"), "import");
    EXPECT_EQ(cell(1, "missing"), "");
    EXPECT_EQ(cell(2, "return"), "");
    EXPECT_EQ(cell(2, "missing"), "no_close_on_base_session");
    for (const QByteArrayList& row : rows)
        EXPECT_EQ(row.size(), rows[0].size());
}

TEST(CompareCsv, TextThatASpreadsheetWouldRunIsNeutralised)
{
    CompareFigures figures = figuresOf({kAlibaba});
    figures.rows[0].instrument.names.en = QStringLiteral("=HYPERLINK(\"x\")");
    EXPECT_TRUE(compareTableCsv(figures, Language::English).contains("\"'=HYPERLINK(\"\"x\"\")\""));
    figures.rows[0].instrument.names.en = QStringLiteral("Trip, Com");
    EXPECT_TRUE(compareTableCsv(figures, Language::English).contains(",\"Trip, Com\","));
}

} // namespace
} // namespace chinatech
