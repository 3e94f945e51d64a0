// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"

#include "tests/support/temp_store.h"
#include "ui/actions/board_settings.h"
#include "ui/charts/figure_file.h"
#include "ui/pages/board_columns_popover.h"
#include "ui/pages/board_page.h"
#include "ui/pages/page_table.h"
#include "ui/tables/board_table.h"
#include "ui/tables/table_header.h"
#include "ui/theme/fonts.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::WindowFixture;

/// The window on the bundled sample with the board in front.
struct BoardWindow : WindowFixture {
    explicit BoardWindow(Language language = Language::English)
        : WindowFixture{language, testing::TempData{}.store().load().value()}
    {
        window->resize(1440, 900);
        window->showPage(pageIndex(QStringLiteral("board")));
        window->show();
        QApplication::processEvents();
    }

    [[nodiscard]] BoardPage& page() { return *qobject_cast<BoardPage*>(window->currentPage()); }
    [[nodiscard]] BoardTable& table() { return page().table(); }
    void edit(const std::function<void(BoardSelection&)>& change)
    {
        BoardSelection board = session.board();
        change(board);
        session.setBoard(board);
        QApplication::processEvents();
    }
};

QStringList column(const BoardTable& table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (!table.isGroup(row))
            texts.append(table.model()->index(row, column).data().toString());
    }
    return texts;
}

QStringList heads(const BoardTable& table)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.isGroup(row))
            texts.append(table.model()->index(row, 0).data().toString());
    }
    return texts;
}

TEST(BoardPage, ShowsEveryPricedInstrumentUnderItsSector)
{
    BoardWindow f;
    EXPECT_EQ(f.page().figures().rows.size(), listedInstruments(f.session.market(), {}).size());
    EXPECT_EQ(f.page().figures().rows.size(), 28u);
    EXPECT_EQ(column(f.table(), BoardName).size(), 28);
    ASSERT_EQ(heads(f.table()).size(), 6);
    EXPECT_EQ(heads(f.table()).first(), QStringLiteral("Indices"));
    EXPECT_TRUE(f.table().isGroup(0));
}

TEST(BoardPage, WithoutGroupsMissingFiguresComeLastInBothDirections)
{
    BoardWindow f;
    f.edit([](BoardSelection& board) {
        board.grouping = BoardGrouping::None;
        board.sortColumn = QStringLiteral("cap");
    });
    EXPECT_EQ(heads(f.table()), QStringList());
    const QString dash = QStringLiteral("—");
    EXPECT_NE(column(f.table(), BoardCap).first(), dash);
    EXPECT_EQ(column(f.table(), BoardCap).last(), dash);
    f.edit([](BoardSelection& board) { board.isDescending = false; });
    EXPECT_NE(column(f.table(), BoardCap).first(), dash);
    EXPECT_EQ(column(f.table(), BoardCap).last(), dash);
}

TEST(BoardPage, AHeadSortsWithinTheGroupsAndIsRemembered)
{
    BoardWindow f;
    f.edit([](BoardSelection& board) { board.list = QStringLiteral("us_peer"); });
    const int at = f.table().header().sectionViewportPosition(BoardClose) + 10;
    QTest::mouseClick(f.table().header().viewport(), Qt::LeftButton, {}, QPoint{at, 14});
    QStringList closes = column(f.table(), BoardClose);
    ASSERT_EQ(closes.size(), 7);
    const auto number = [](QString text) { return text.remove(u',').toDouble(); };
    EXPECT_TRUE(std::ranges::is_sorted(closes, [&](const QString& a, const QString& b) { return number(a) > number(b); }));
    EXPECT_EQ(f.session.board().sortColumn, QStringLiteral("close"));
    EXPECT_EQ(readBoard(f.settings).sortColumn, QStringLiteral("close"));
}

TEST(BoardPage, AGroupFoldsByAClickAndByTheKeyboard)
{
    BoardWindow f;
    const int all = f.table().model()->rowCount();
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, f.table().visualRect(f.table().model()->index(0, 0)).center());
    EXPECT_EQ(f.table().model()->rowCount(), all - 2);
    f.table().setCurrentIndex(f.table().model()->index(0, 0));
    QTest::keyClick(&f.table(), Qt::Key_Return);
    EXPECT_EQ(f.table().model()->rowCount(), all);
}

TEST(BoardPage, TheFilterFindsNamesInEveryLanguage)
{
    BoardWindow f;
    f.page().openFilter();
    auto* const field = f.page().findChild<QLineEdit*>(QStringLiteral("tableFilter"));
    ASSERT_NE(field, nullptr);
    field->setText(QStringLiteral("腾讯"));
    EXPECT_EQ(column(f.table(), BoardName), QStringList{QStringLiteral("Tencent")});
    EXPECT_EQ(heads(f.table()).size(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(column(f.table(), BoardName).size(), 28);
}

TEST(BoardPage, OfAnEmptyTableNothingIsExported)
{
    BoardWindow f;
    f.page().openFilter();
    f.page().findChild<QLineEdit*>(QStringLiteral("tableFilter"))->setText(QStringLiteral("zzzz"));
    ASSERT_EQ(f.table().model()->rowCount(), 0);
    const QSignalSpy said{&f.page(), &Page::noticed};
    f.page().exportAs();
    f.page().printFigure();
    f.page().copyFigure();
    EXPECT_EQ(said.count(), 3);
    EXPECT_EQ(f.page().findChild<QDialog*>(), nullptr);
}

TEST(BoardPage, ColumnsAreChosenOrderedAndKept)
{
    BoardWindow f;
    f.edit([](BoardSelection& board) {
        board.columns = {QStringLiteral("name"), QStringLiteral("beta"), QStringLiteral("close")};
        board.widths[QStringLiteral("beta")] = 123;
    });
    EXPECT_EQ(f.table().shownColumns(), (std::vector<int>{BoardName, BoardBeta, BoardClose}));
    EXPECT_EQ(f.table().columnWidth(BoardBeta), 123);
    f.table().header().moveSection(1, 2);
    EXPECT_EQ(f.session.board().columns, (QStringList{QStringLiteral("name"), QStringLiteral("close"), QStringLiteral("beta")}));
    f.table().header().resizeSection(BoardClose, 150);
    EXPECT_EQ(f.session.board().widths.value(QStringLiteral("close")), 150);
    EXPECT_EQ(readBoard(f.settings), f.session.board());
}

TEST(BoardPage, TheColumnListTicksAndMovesByKeys)
{
    BoardWindow f;
    BoardColumnsPopover popover{f.session, f.window.get()};
    popover.open(*f.window);
    QListWidget& list = popover.list();
    const auto line = [&list](const char* code) {
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->data(Qt::UserRole).toString() == QLatin1String(code))
                return row;
        }
        return -1;
    };
    EXPECT_EQ(list.item(line("beta"))->checkState(), Qt::Unchecked);
    list.item(line("beta"))->setCheckState(Qt::Checked);
    EXPECT_TRUE(f.session.board().columns.contains(QStringLiteral("beta")));
    list.setCurrentRow(line("close"));
    QTest::keyClick(&list, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(f.session.board().columns.indexOf(QStringLiteral("close")), 1);
}

TEST(BoardPage, CopiesTheSelectedInstrumentsInTheOrderOfTheColumns)
{
    BoardWindow f;
    f.edit([](BoardSelection& board) { board.columns = {QStringLiteral("name"), QStringLiteral("range"), QStringLiteral("close"), QStringLiteral("trend")}; });
    f.table().chooseSymbol(QStringLiteral("9988.HK"));
    QTest::keyClick(&f.table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Instrument\tCode\tYTD\tClose\nAlibaba\t9988.HK\t69.90%\t140.00\n"));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("+69.90%")));
    f.table().clearSelection();
    f.table().copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), 29) << "no heads of groups";
}

TEST(BoardPage, ARangeKeyChangesTheBarAndTheWonReturn)
{
    BoardWindow f;
    f.page().chooseRange(0);
    EXPECT_EQ(f.session.board().range.kind, RangeKind::OneMonth);
    EXPECT_EQ(f.page().figures().query.range.kind, RangeKind::OneMonth);
    EXPECT_EQ(f.table().model()->headerData(BoardWon, Qt::Horizontal).toString(), QStringLiteral("1M in KRW"));
    EXPECT_EQ(f.session.selection().range.kind, RangeKind::Ytd) << "the comparison keeps its own";
}

TEST(BoardPage, EnterOpensTheCompany)
{
    BoardWindow f;
    QSignalSpy asked{&f.session, &Session::companyRequested};
    f.table().chooseSymbol(QStringLiteral("0700.HK"));
    QTest::keyClick(&f.table(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("0700.HK"));
}

TEST(BoardPage, TheProxyKeepsTheRulesOfModels)
{
    BoardWindow f;
    QAbstractItemModelTester tester{f.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    f.edit([](BoardSelection& board) { board.folded.insert(QStringLiteral("internet")); });
    f.edit([](BoardSelection& board) { board.sortColumn = QStringLiteral("name"); });
    f.edit([](BoardSelection& board) { board.list = QStringLiteral("adr"); });
    f.edit([](BoardSelection& board) { board.list.clear(); });
    EXPECT_EQ(f.table().model()->rowCount(), 28 + 6 - 9);
}

TEST(BoardPage, OpensByItsOwnKey)
{
    BoardWindow f;
    const auto at = static_cast<std::size_t>(pageIndex(QStringLiteral("board")));
    EXPECT_EQ(f.window->actions().screens()[at]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_3));
}

TEST(BoardPage, TheWholeTableIsOnePicture)
{
    BoardWindow f;
    const QSize size = f.table().wholeSize();
    EXPECT_EQ(size.height(), kTableHead + (28 + 6) * kBoardRow);
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::magenta);
    QPainter painter{&image};
    f.table().paintWhole(painter, f.session.tokens());
    painter.end();
    int left = 0;
    for (int y = 0; y < size.height(); ++y)
        left += image.pixelColor(size.width() / 2, y) == QColor{Qt::magenta};
    EXPECT_EQ(left, 0) << "everything is painted, whatever is scrolled into view";
}

/// The corners of every shape of a drawing, where they lie on it.
std::vector<QPointF> cornersOf(const QByteArray& svg)
{
    std::vector<QPointF> corners;
    QTransform place;
    QXmlStreamReader xml{svg};
    static const QRegularExpression number{QStringLiteral("-?[0-9.]+(?:e-?[0-9]+)?")};
    const auto numbers = [](const QString& text) {
        std::vector<double> all;
        for (auto match = number.globalMatch(text); match.hasNext();)
            all.push_back(match.next().captured().toDouble());
        return all;
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto of = [&xml](const char* name) { return xml.attributes().value(QLatin1String(name)).toString(); };
        if (const std::vector<double> m = numbers(of("transform")); m.size() == 6)
            place = QTransform{m[0], m[1], m[2], m[3], m[4], m[5]};
        for (const char* const name : {"d", "points"}) {
            const std::vector<double> all = numbers(of(name));
            for (std::size_t i = 0; i + 1 < all.size(); i += 2)
                corners.push_back(place.map(QPointF{all[i], all[i + 1]}));
        }
        if (xml.name() == QLatin1String("rect")) {
            const QRectF box{of("x").toDouble(), of("y").toDouble(), of("width").toDouble(), of("height").toDouble()};
            corners.push_back(place.map(box.topLeft()));
            corners.push_back(place.map(box.bottomRight()));
        }
        if (xml.name() == QLatin1String("text")) {
            const QPointF start{of("x").toDouble(), of("y").toDouble()};
            const QFont font = typeface(of("font-size").toInt(), of("font-weight").toInt() >= 600);
            corners.push_back(place.map(start));
            corners.push_back(place.map(start + QPointF{QFontMetricsF{font}.horizontalAdvance(xml.readElementText()), 0}));
        }
    }
    return corners;
}

TEST(BoardPage, NothingOfItsDrawingLiesOutsideTheTable)
{
    BoardWindow f;
    f.edit([](BoardSelection& board) {
        board.columns = {QStringLiteral("name")};
        board.widths[QStringLiteral("name")] = 100;
    });
    QSize size = f.table().wholeSize();
    ASSERT_LT(size.width(), 240) << "narrower than what the heads of the groups say";
    const FigurePage page{size, [&f](QPainter& painter, const QRectF&) { f.table().paintWhole(painter, f.session.tokens()); }};
    const std::vector<QPointF> corners = cornersOf(renderSvg(page, {}, Qt::white));
    EXPECT_GT(corners.size(), 100u);
    for (const QPointF& corner : corners)
        EXPECT_TRUE((QRectF{{}, size}.adjusted(-1, -1, 1, 1).contains(corner))) << corner.x() << ' ' << corner.y();
}

} // namespace
} // namespace chinatech
