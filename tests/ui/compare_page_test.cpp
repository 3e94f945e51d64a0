// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/basket_file.h"
#include "tests/ui/compare_page_fixture.h"
#include "tests/ui/quoted.h"
#include "ui/charts/compare_chart.h"
#include "ui/pages/compare_tool_bar.h"
#include "ui/tables/table_view.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace chinatech {
namespace {

using testing::ComparePageWindow;

const QString kAlibaba = QStringLiteral("9988.HK");
const QString kTencent = QStringLiteral("0700.HK");
const QString kTrip = QStringLiteral("9961.HK");
const QString kIndex = QStringLiteral("HSTECH");

QModelIndex cell(const ComparePageWindow& window, const QString& symbol, int column)
{
    const QAbstractItemModel& model = *window.page->table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(SymbolRole).toString() == symbol)
            return model.index(row, column);
    }
    return {};
}

QString textOf(const ComparePageWindow& window, const QString& symbol, int column)
{
    return cell(window, symbol, column).data().toString();
}

const ChartLine* lineOf(const ComparePageWindow& window, const QString& symbol)
{
    for (const ChartLine& line : window.page->chart().content().lines) {
        if (line.data.symbol == symbol)
            return &line;
    }
    return nullptr;
}

QStringList orderOf(const ComparePageWindow& window)
{
    QStringList symbols;
    const QAbstractItemModel& model = *window.page->table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        symbols.append(model.index(row, 0).data(SymbolRole).toString());
    return symbols;
}

// The check figures of the sample: closes of the exchanges on 2024-12-31 and 2025-03-07, and the published note.
TEST(ComparePage, FiguresOfTheNoteInTableLadderAndTitle)
{
    const ComparePageWindow window;
    EXPECT_EQ(textOf(window, kAlibaba, CompareYtd), QStringLiteral("+69.90%"));
    EXPECT_EQ(textOf(window, kTencent, CompareYtd), QStringLiteral("+27.94%"));
    EXPECT_EQ(textOf(window, kIndex, CompareYtd), QStringLiteral("+35.12%"));
    EXPECT_EQ(textOf(window, kAlibaba, CompareWon), QStringLiteral("+66.57%"));
    EXPECT_EQ(textOf(window, kAlibaba, CompareVersus), QStringLiteral("+34.78"));
    EXPECT_EQ(textOf(window, kAlibaba, CompareOneYear), QStringLiteral("+98.0%"));
    EXPECT_EQ(textOf(window, kTrip, CompareThreeYears), QStringLiteral("+173.2%"));
    EXPECT_EQ(textOf(window, kAlibaba, CompareCap), QStringLiteral("KRW 496tn"));
    EXPECT_NEAR(lineOf(window, kAlibaba)->rangeReturn, 0.6990, 0.00005);
    EXPECT_NEAR(lineOf(window, kIndex)->rangeReturn, 0.3512, 0.00005);
    EXPECT_EQ(window.page->chart().content().title, QStringLiteral("3 of 8 beat the Hang Seng TECH this year"));
    EXPECT_TRUE(window.page->chart().content().subtitle.contains(QStringLiteral("44 sessions")));
    EXPECT_TRUE(window.page->chart().content().selectedNote.contains(QStringLiteral("+66.57%")));
}

TEST(ComparePage, AnOpenSessionsPriceIsMarkedAndInNoReturn)
{
    ComparePageWindow window;
    window.session.setFeedReport(testing::quotedAlibaba(137.8));
    EXPECT_EQ(cell(window, kAlibaba, CompareName).data(NoteRole).toString(), QStringLiteral("Provisional 137.80"));
    EXPECT_FALSE(cell(window, kTencent, CompareName).data(NoteRole).isValid());
    EXPECT_EQ(lineOf(window, kAlibaba)->mark, QStringLiteral("Provisional 137.80"));
    EXPECT_TRUE(lineOf(window, kAlibaba)->markText.contains(QLatin1String("09:30 HKT")));
    EXPECT_EQ(textOf(window, kAlibaba, CompareYtd), QStringLiteral("+69.90%"));
    EXPECT_EQ(textOf(window, kAlibaba, CompareClose), QStringLiteral("140.00"));
    window.speak(Language::Korean);
    EXPECT_EQ(lineOf(window, kAlibaba)->mark, QString::fromUtf8("잠정 137.80"));
    window.session.setFeedReport(std::make_shared<const FeedReport>());
    EXPECT_TRUE(lineOf(window, kAlibaba)->mark.isEmpty());
}

TEST(ComparePage, ABasketsSourceIsAWord)
{
    ComparePageWindow window;
    auto market = std::make_shared<Market>(window.session.market());
    addBaskets(*market, bundledBaskets());
    window.session.setMarket(market);
    window.edit([](CompareSelection& selection) { selection.symbols = {QStringLiteral("US7"), kAlibaba}; });
    EXPECT_TRUE(window.page->chart().content().footer.contains(QLatin1String("baskets from the closes of their members")))
        << window.page->chart().content().footer.toStdString();
}

TEST(ComparePage, TheBestOfTheRangeStandsOnTop)
{
    const ComparePageWindow window;
    EXPECT_EQ(orderOf(window).first(), QStringLiteral("0981.HK"));
    EXPECT_EQ(orderOf(window).last(), kTrip);
}

TEST(ComparePage, ARangeSegmentChangesEverything)
{
    ComparePageWindow window;
    QTest::mouseClick(window.segment("range", QStringLiteral("3Y")), Qt::LeftButton);
    EXPECT_EQ(window.session.selection().range.kind, RangeKind::ThreeYears);
    EXPECT_NEAR(lineOf(window, kAlibaba)->rangeReturn, 0.4583, 0.00005);
    EXPECT_NEAR(lineOf(window, kTencent)->rangeReturn, 0.3750, 0.00005);
    EXPECT_NEAR(lineOf(window, kTrip)->rangeReturn, 1.7324, 0.00005);
    EXPECT_EQ(window.page->chart().content().rangeLabel, QStringLiteral("3Y"));
    EXPECT_TRUE(window.page->chart().content().title.endsWith(QStringLiteral("in the past 3 years")));
    EXPECT_TRUE(cell(window, kAlibaba, CompareThreeYears).data(EmphasisRole).toBool());
    // Xiaomi led the three years.
    EXPECT_EQ(orderOf(window).first(), QStringLiteral("1810.HK"));
}

TEST(ComparePage, ARangeWithoutItsOwnColumnGetsOne)
{
    ComparePageWindow window;
    EXPECT_TRUE(window.page->table().isColumnHidden(CompareChosen));
    QTest::mouseClick(window.segment("range", QStringLiteral("6M")), Qt::LeftButton);
    EXPECT_FALSE(window.page->table().isColumnHidden(CompareChosen));
    EXPECT_EQ(window.page->table().model()->headerData(CompareChosen, Qt::Horizontal).toString(), QStringLiteral("6M"));
}

TEST(ComparePage, TheCurrencyReachesEveryReturn)
{
    ComparePageWindow window;
    QTest::mouseClick(window.segment("currency", QStringLiteral("KRW")), Qt::LeftButton);
    EXPECT_EQ(textOf(window, kAlibaba, CompareYtd), QStringLiteral("+66.57%"));
    EXPECT_NEAR(lineOf(window, kAlibaba)->rangeReturn, 0.6657, 0.00005);
    EXPECT_NEAR(lineOf(window, kAlibaba)->data.value.back(), 0.6657, 0.00005);
    EXPECT_EQ(textOf(window, kAlibaba, CompareClose), QStringLiteral("140.00"));
}

TEST(ComparePage, TotalReturnHasNoIndexAndSaysSo)
{
    ComparePageWindow window;
    QTest::mouseClick(window.segment("basis", QStringLiteral("Total")), Qt::LeftButton);
    EXPECT_EQ(textOf(window, kIndex, CompareYtd), QStringLiteral("—"));
    EXPECT_FALSE(cell(window, kIndex, CompareYtd).data(Qt::ToolTipRole).toString().isEmpty());
    EXPECT_TRUE(window.page->chart().content().title.contains(QStringLiteral("rose")));
}

TEST(ComparePage, RangesWithoutDataCannotBeChosenAndSayWhy)
{
    ComparePageWindow window;
    const QToolButton* const five = window.segment("range", QStringLiteral("5Y"));
    EXPECT_FALSE(five->isEnabled());
    EXPECT_FALSE(five->toolTip().isEmpty());
    EXPECT_TRUE(window.segment("range", QStringLiteral("3Y"))->isEnabled());
    window.page->chooseRange(6);
    EXPECT_EQ(window.session.selection().range.kind, RangeKind::Ytd);
    window.page->chooseRange(4);
    EXPECT_EQ(window.session.selection().range.kind, RangeKind::OneYear);
    EXPECT_NEAR(lineOf(window, kAlibaba)->rangeReturn, 0.9802, 0.00005);
}

TEST(ComparePage, TwoDaysOfOnesOwn)
{
    ComparePageWindow window;
    QTest::mouseClick(window.segment("range", QStringLiteral("Custom")), Qt::LeftButton);
    auto* const from = window.page->findChild<QLineEdit*>(QStringLiteral("spanFrom"));
    auto* const to = window.page->findChild<QLineEdit*>(QStringLiteral("spanTo"));
    from->setText(QStringLiteral("2024-12-31"));
    to->setText(QStringLiteral("2025-13-40"));
    QTest::keyClick(to, Qt::Key_Return);
    EXPECT_EQ(window.session.selection().range.kind, RangeKind::Ytd);
    EXPECT_TRUE(to->property("invalid").toBool());
    to->setText(QStringLiteral("2025-02-24"));
    QTest::keyClick(to, Qt::Key_Return);
    EXPECT_EQ(window.session.selection().range.code(), QStringLiteral("2024-12-31..2025-02-24"));
    // 135.70 over 82.40.
    EXPECT_NEAR(lineOf(window, kAlibaba)->rangeReturn, 135.7 / 82.4 - 1, 1e-12);

    // As the rest of the screen writes days; either way of writing is understood.
    QTest::mouseClick(window.segment("range", QStringLiteral("Custom")), Qt::LeftButton);
    EXPECT_EQ(from->text(), QStringLiteral("31 Dec 2024"));
    window.speak(Language::Korean);
    EXPECT_EQ(from->text(), QStringLiteral("2024-12-31"));
    window.speak(Language::English);
    to->setText(QStringLiteral("25 february 2025"));
    QTest::keyClick(to, Qt::Key_Return);
    EXPECT_EQ(window.session.selection().range.code(), QStringLiteral("2024-12-31..2025-02-25"));
}

TEST(ComparePage, SpeaksTheOtherLanguageAtOnce)
{
    ComparePageWindow window;
    window.speak(Language::Korean);
    const QAbstractItemModel& model = *window.page->table().model();
    EXPECT_EQ(model.headerData(CompareClose, Qt::Horizontal).toString(), QStringLiteral("종가"));
    EXPECT_EQ(model.headerData(CompareWon, Qt::Horizontal).toString(), QStringLiteral("원화 YTD"));
    EXPECT_EQ(model.headerData(CompareVersus, Qt::Horizontal).toString(), QStringLiteral("항셍테크 대비 %p"));
    EXPECT_EQ(textOf(window, kAlibaba, CompareCap), QStringLiteral("496조원"));
    EXPECT_EQ(textOf(window, kAlibaba, CompareName), QStringLiteral("알리바바"));
    const CompareContent& content = window.page->chart().content();
    EXPECT_EQ(content.title, QStringLiteral("올해 8곳 중 3곳이 항셍테크를 앞섰습니다"));
    EXPECT_EQ(content.subtitle,
              QStringLiteral("연초 이후 가격 수익률, 현지통화, % · 기준 2024-12-31 종가 → 2025-03-07 종가, 44거래일 · "
                             "알리바바 HK$82.40 → HK$140.00"));
    EXPECT_EQ(content.selectedNote,
              QStringLiteral("선택: 알리바바, 원화로 +66.57%\n= 가격 +69.90% × 환율 \u22121.96%"));
    EXPECT_NE(window.segment("currency", QStringLiteral("현지")), nullptr);
    window.speak(Language::English);
    EXPECT_EQ(model.headerData(CompareClose, Qt::Horizontal).toString(), QStringLiteral("Close"));
    EXPECT_EQ(textOf(window, kAlibaba, CompareCap), QStringLiteral("KRW 496tn"));
}

TEST(ComparePage, EveryRangeHasItsKoreanSentence)
{
    ComparePageWindow window{Language::Korean};
    const auto titleOver = [&window](RangeKind kind) {
        window.edit([kind](CompareSelection& one) { one.range.kind = kind; });
        return window.page->chart().content().title;
    };
    EXPECT_TRUE(titleOver(RangeKind::OneMonth).startsWith(QStringLiteral("최근 1개월 8곳 중 ")));
    EXPECT_TRUE(titleOver(RangeKind::ThreeYears).startsWith(QStringLiteral("최근 3년 8곳 중 ")));
    EXPECT_EQ(titleOver(RangeKind::FiveYears), QStringLiteral("최근 5년 수익률을 계산할 자료가 없습니다"));
    window.edit([](CompareSelection& one) {
        one.range.kind = RangeKind::Ytd;
        one.symbols = QStringList{QStringLiteral("0981.HK")};
        one.benchmark = kAlibaba;
    });
    EXPECT_EQ(window.page->chart().content().title, QStringLiteral("올해 SMIC가 알리바바를 앞섰습니다"));
    window.edit([](CompareSelection& one) { one.benchmark.clear(); });
    EXPECT_EQ(window.page->chart().content().title, QStringLiteral("올해 SMIC가 올랐습니다"));
}

TEST(ComparePage, LadderAndSwatchHideALine)
{
    ComparePageWindow window;
    Q_EMIT window.page->chart().hideToggled(kTencent);
    EXPECT_TRUE(lineOf(window, kTencent)->hidden);
    TableView& table = window.page->table();
    const QRect swatch = swatchRect(table.visualRect(cell(window, kTencent, CompareName)));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, swatch.center());
    EXPECT_FALSE(lineOf(window, kTencent)->hidden);
    Q_EMIT window.page->chart().isolateToggled(kAlibaba);
    EXPECT_FALSE(lineOf(window, kAlibaba)->hidden);
    EXPECT_TRUE(lineOf(window, kTencent)->hidden);
    EXPECT_FALSE(lineOf(window, kIndex)->hidden);
    Q_EMIT window.page->chart().isolateToggled(kAlibaba);
    EXPECT_TRUE(window.session.selection().hidden.isEmpty());
}

TEST(ComparePage, HiddenLinesStayHiddenOverAnotherRange)
{
    ComparePageWindow window;
    Q_EMIT window.page->chart().hideToggled(kTencent);
    QTest::mouseClick(window.segment("range", QStringLiteral("1Y")), Qt::LeftButton);
    EXPECT_TRUE(lineOf(window, kTencent)->hidden);
}

TEST(ComparePage, OneSelectionForChartAndTable)
{
    ComparePageWindow window;
    EXPECT_EQ(window.page->table().currentIndex().data(SymbolRole).toString(), kAlibaba);
    Q_EMIT window.page->chart().lineClicked(kTrip);
    EXPECT_EQ(window.page->table().currentIndex().data(SymbolRole).toString(), kTrip);
    TableView& table = window.page->table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell(window, kTencent, CompareClose)).center());
    EXPECT_EQ(window.page->chart().content().selected, kTencent);
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_NE(window.page->chart().content().selected, kTencent);
}

TEST(ComparePage, DoubleClickAndEnterOpenTheCompany)
{
    ComparePageWindow window;
    QSignalSpy requested{&window.session, &Session::companyRequested};
    TableView& table = window.page->table();
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell(window, kTencent, CompareClose)).center());
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].toString(), kTencent);
    table.chooseSymbol(kTrip);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(requested.size(), 2);
    EXPECT_EQ(requested[1][0].toString(), kTrip);
}

TEST(ComparePage, LTogglesTheLogarithmicScale)
{
    ComparePageWindow window;
    QTest::keyClick(&window.page->table(), Qt::Key_L);
    EXPECT_TRUE(window.page->chart().content().logScale);
    QTest::keyClick(window.page.get(), Qt::Key_L);
    EXPECT_FALSE(window.page->chart().content().logScale);
}

TEST(ComparePage, CalendarTimeGivesEveryDayItsRoom)
{
    ComparePageWindow window;
    const auto content = [&window]() -> const CompareContent& { return window.page->chart().content(); };
    const Day first = content().axis.front();
    const Day last = content().axis.back();
    const auto sessions = static_cast<int>(content().axis.size());
    const double close = content().lines.front().data.close.back();
    ASSERT_LT(sessions, last - first + 1);
    QTest::keyClick(window.page.get(), Qt::Key_K);
    EXPECT_EQ(static_cast<int>(content().axis.size()), last - first + 1);
    EXPECT_EQ(content().axis[static_cast<std::size_t>(content().lines.front().data.x.back())], last);
    EXPECT_EQ(content().lines.front().data.close.back(), close);
    auto* const button = window.page->findChild<QAbstractButton*>(QStringLiteral("calendar"));
    EXPECT_TRUE(button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(static_cast<int>(content().axis.size()), sessions);
}

TEST(ComparePage, EventsGoAndComeBack)
{
    ComparePageWindow window;
    const std::size_t shown = window.page->chart().content().events.size();
    EXPECT_GT(shown, 5U);
    auto* const events = window.page->findChild<QAbstractButton*>(QStringLiteral("events"));
    QTest::mouseClick(events, Qt::LeftButton);
    EXPECT_TRUE(window.page->chart().content().events.empty());
    QTest::mouseClick(events, Qt::LeftButton);
    EXPECT_EQ(window.page->chart().content().events.size(), shown);
}

TEST(ComparePage, NothingChosenInvitesAndThePickerAdds)
{
    ComparePageWindow window;
    window.edit([](CompareSelection& one) { one.symbols.clear(); });
    auto* const add = window.page->findChild<QPushButton*>(QStringLiteral("addCompanies"));
    ASSERT_TRUE(add->isVisible());
    EXPECT_FALSE(window.page->chart().isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    auto* const list = window.page->findChild<QListWidget*>(QStringLiteral("picker"));
    ASSERT_TRUE(list->isVisible());
    auto* const filter = list->parentWidget()->findChild<QLineEdit*>();
    filter->setText(QStringLiteral("腾讯"));
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().contains(kTencent));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    EXPECT_EQ(window.session.selection().symbols, QStringList{kTencent});
    EXPECT_TRUE(window.page->chart().isVisible());
    EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
}

TEST(ComparePage, CopiesTheFigureAtTwiceItsSize)
{
    ComparePageWindow window;
    window.page->copyFigure();
    const QImage image = QGuiApplication::clipboard()->image();
    EXPECT_EQ(image.size(), QSize(2560, 1440));
    QImage blank = image;
    blank.fill(image.pixelColor(0, 0));
    EXPECT_NE(image, blank);
}

/// Nothing in the tool bar covers another thing or leaves the bar, in either language, from the least width on.
TEST(ComparePage, TheToolBarFoldsAtEveryWidth)
{
    for (const Language language : {Language::Korean, Language::English}) {
        for (const int width : {976, 1056, 1150, 1240, 1376, 1800}) {
            ComparePageWindow window{language, {width, 617}};
            ASSERT_EQ(window.page->width(), width);
            const CompareToolBar& bar = window.page->toolBar();
            QList<QRect> taken;
            for (const QWidget* const child : bar.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (child->isHidden() || child->isWindow())
                    continue;
                EXPECT_TRUE(bar.rect().contains(child->geometry())) << width;
                EXPECT_GE(child->width(), child->sizeHint().width()) << width << qPrintable(child->objectName());
                for (const QRect& other : taken)
                    EXPECT_FALSE(other.intersects(child->geometry())) << width;
                taken.append(child->geometry());
            }
        }
    }
}

TEST(ComparePage, NoFigureIsCutAtTheLeastSize)
{
    for (const Language language : {Language::Korean, Language::English}) {
        const ComparePageWindow window{language, {976, 617}};
        const TableView& table = window.page->table();
        const QAbstractItemModel& model = *table.model();
        int total = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (table.isColumnHidden(column))
                continue;
            total += table.columnWidth(column);
            for (int row = 0; row < model.rowCount(); ++row)
                EXPECT_GE(table.columnWidth(column), cellWidth(model.index(row, column))) << column;
        }
        EXPECT_LE(total, table.viewport()->width());
        EXPECT_FALSE(table.isColumnHidden(CompareYtd));
        EXPECT_FALSE(table.isColumnHidden(CompareCap));
    }
}

TEST(ComparePage, FilterFindsByNamesInAnyLanguage)
{
    ComparePageWindow window;
    TableView& table = window.page->table();
    const int all = table.model()->rowCount();
    window.page->openFilter();
    auto* const field = window.page->findChild<QLineEdit*>(QStringLiteral("tableFilter"));
    ASSERT_TRUE(field->isVisible());
    for (const char* const typed : {"Tencent", "텐센트", "腾讯", "0700"}) {
        field->setText(QString::fromUtf8(typed));
        ASSERT_EQ(table.model()->rowCount(), 1) << typed;
        EXPECT_EQ(table.model()->index(0, 0).data(SymbolRole).toString(), kTencent) << typed;
    }
    // Finding is not choosing.
    EXPECT_NE(window.session.selection().selected, kTencent);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(table.model()->rowCount(), all);
}

TEST(ComparePage, AnEmptyDaySaysSoAndLeadsToTheNewest)
{
    ComparePageWindow window;
    window.edit([](CompareSelection& one) { one.asOf = Day{2022, 3, 1}; });
    auto* const way = window.page->findChild<QPushButton*>(QStringLiteral("addCompanies"));
    ASSERT_TRUE(way->isVisible());
    EXPECT_FALSE(window.page->chart().isVisible());
    QTest::mouseClick(way, Qt::LeftButton);
    EXPECT_FALSE(window.session.selection().asOf);
    EXPECT_TRUE(window.page->chart().isVisible());
}

TEST(ComparePage, TheTableRegainsItsHeight)
{
    ComparePageWindow window;
    const int before = window.page->table().height();
    window.page->resize(1376, 560);
    QApplication::processEvents();
    EXPECT_LT(window.page->table().height(), before);
    window.page->resize(1376, 837);
    QApplication::processEvents();
    EXPECT_EQ(window.page->table().height(), before);
}

TEST(ComparePage, HiddenColumnsAreKeptWithTheSelection)
{
    ComparePageWindow window;
    window.edit([](CompareSelection& one) { one.hiddenColumns = {QStringLiteral("cap"), QStringLiteral("no such")}; });
    TableView& table = window.page->table();
    EXPECT_TRUE(table.isColumnHidden(CompareCap));
    table.setUnwanted({CompareCap, CompareWon});
    Q_EMIT table.unwantedChanged();
    EXPECT_EQ(window.session.selection().hiddenColumns, (QStringList{QStringLiteral("cap"), QStringLiteral("krw")}));
}

TEST(ComparePage, CopyingTheChartIsNoticed)
{
    ComparePageWindow window;
    QSignalSpy noticed{window.page.get(), &Page::noticed};
    window.page->copyFigure();
    EXPECT_EQ(noticed.size(), 1);
}

TEST(ComparePage, AnEventLeadsToItsCompany)
{
    ComparePageWindow window;
    const auto& events = window.page->chart().content().events;
    const auto of = std::ranges::find(events, kTencent, &ChartEvent::symbol);
    ASSERT_NE(of, events.end());
    Q_EMIT window.page->chart().eventsClicked({static_cast<int>(of - events.begin())}, QRect{});
    EXPECT_EQ(window.session.selection().selected, kTencent);
}

} // namespace
} // namespace chinatech
