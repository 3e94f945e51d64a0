// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/market_builder.h"
#include "tests/ui/chart_fixture.h"
#include "tests/ui/chart_panes.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/drawing_editor.h"
#include "ui/charts/drawing_shape.h"
#include "ui/charts/price_chart.h"
#include "ui/pages/company_drawings.h"
#include "ui/pages/company_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

const QString kAlibaba = QStringLiteral("9988.HK");

/// Every session from 2 December 2024 to 7 March 2025 at 100; a split four for one later.
std::shared_ptr<const Market> market()
{
    MarketBuilder builder;
    builder.share("9988.HK").closes("2024-12-02", "2025-03-07", 100);
    builder.share("0700.HK").closes("2024-12-02", "2025-03-07", 400);
    builder.index("HSTECH").closes("2024-12-02", "2025-03-07", 5000);
    for (Day one = day("2024-12-02"); one <= day("2025-03-07"); ++one)
        builder.fixing(Currency::HKD, Currency::KRW, one.toIso().toLatin1().constData(), 186);
    return std::make_shared<const Market>(builder.market());
}

/// The company page, with a hand.
struct Window {
    explicit Window(std::shared_ptr<const Market> shown = market()) : session{std::move(shown)}
    {
        session.setCompany(kAlibaba);
        page.reset(new CompanyPage{session});
        page->resize(1376, 837);
        page->show();
        QApplication::processEvents();
        page->chooseRange(1);
        chart = page->findChild<PriceChart*>();
        view = chart->findChild<ChartView*>();
        view->setFocus();
    }

    QPoint at(double x, double value) const
    {
        const ChartGeometry& geometry = view->picture().geometry;
        return QPointF{geometry.x(x), geometry.y(value)}.toPoint();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view, static_cast<Qt::Key>(key), modifiers); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, Qt::AltModifier, from);
        for (const QPoint step : {(from + to) / 2, to}) {
            QMouseEvent move{QEvent::MouseMove, step, view->viewport()->mapToGlobal(step), Qt::NoButton, Qt::LeftButton, Qt::AltModifier};
            QCoreApplication::sendEvent(view->viewport(), &move);
        }
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, Qt::AltModifier, to);
    }
    QUndoGroup& undo() const { return page->findChild<CompanyDrawings*>()->undo(); }
    const std::vector<Drawing>& drawings() const { return session.drawings(); }
    DrawingEditor& editor() const { return chart->drawings(); }
    Day dayAt(double x) const { return chart->content().axis[static_cast<std::size_t>(x)]; }

    Session session;
    std::unique_ptr<CompanyPage> page;
    PriceChart* chart = nullptr;
    ChartView* view = nullptr;
};

Drawing level(double price)
{
    return {QStringLiteral("k"), kAlibaba, DrawingKind::Level, Currency::HKD, {day("2025-02-03"), price}, {}, {}};
}

} // namespace

TEST(Drawing, ATrendLineIsDrawnWithTheMouse)
{
    Window window;
    window.key(Qt::Key_T);
    window.drag(window.at(5, 101), window.at(40, 99));
    ASSERT_EQ(window.drawings().size(), 1U);
    const Drawing& drawn = window.drawings().front();
    EXPECT_EQ(drawn.kind, DrawingKind::Trend);
    EXPECT_EQ(drawn.symbol, kAlibaba);
    EXPECT_EQ(drawn.currency, Currency::HKD);
    EXPECT_EQ(drawn.from.day, window.dayAt(5));
    EXPECT_EQ(drawn.to.day, window.dayAt(40));
    const double pixel = std::abs(window.view->picture().geometry.valueAt(100) - window.view->picture().geometry.valueAt(101));
    EXPECT_NEAR(drawn.from.price, 101, pixel);
    EXPECT_NEAR(drawn.to.price, 99, pixel);
    EXPECT_FALSE(window.editor().tool()) << "one at a time";
    EXPECT_EQ(window.editor().chosen(), drawn.key);
}

TEST(Drawing, TwoClicksDrawATrendLineAsWell)
{
    Window window;
    window.key(Qt::Key_T);
    QTest::mouseClick(window.view->viewport(), Qt::LeftButton, {}, window.at(5, 100));
    EXPECT_TRUE(window.drawings().empty());
    QTest::mouseClick(window.view->viewport(), Qt::LeftButton, {}, window.at(30, 100));
    ASSERT_EQ(window.drawings().size(), 1U);
    EXPECT_DOUBLE_EQ(window.drawings().front().from.price, 100) << "near the close it is the close";
}

TEST(Drawing, IsChosenMovedByItsEndsAndAsAWhole)
{
    Window window;
    window.key(Qt::Key_T);
    window.drag(window.at(10, 100), window.at(40, 100));
    const Drawing before = window.drawings().front();
    window.drag(window.at(40, 100), window.at(45, 101));
    EXPECT_EQ(window.drawings().front().from, before.from);
    EXPECT_EQ(window.drawings().front().to.day, window.dayAt(45));
    // A click elsewhere lets go; one on the line takes hold of the whole.
    QTest::mouseClick(window.view->viewport(), Qt::LeftButton, {}, window.at(50, 99));
    EXPECT_TRUE(window.editor().chosen().isEmpty());
    const double middle = window.view->picture().geometry.valueAt(
        (window.at(10, before.from.price).y() + window.at(45, window.drawings().front().to.price).y()) / 2.0);
    window.drag(window.at(27.5, middle), window.at(22.5, middle));
    EXPECT_EQ(window.drawings().front().from.day, window.dayAt(5));
    EXPECT_EQ(window.drawings().front().to.day, window.dayAt(40));
    window.key(Qt::Key_Delete);
    EXPECT_TRUE(window.drawings().empty());
}

TEST(Drawing, EverythingIsUndoneAndDoneAgain)
{
    Window window;
    window.key(Qt::Key_H);
    QTest::mouseClick(window.view->viewport(), Qt::LeftButton, Qt::AltModifier, window.at(10, 101));
    ASSERT_EQ(window.drawings().size(), 1U);
    const Drawing drawn = window.drawings().front();
    for (int i = 0; i < 3; ++i)
        window.key(Qt::Key_Up);
    EXPECT_GT(window.drawings().front().from.price, drawn.from.price);
    window.key(Qt::Key_Delete);
    EXPECT_TRUE(window.drawings().empty());
    window.undo().undo();
    ASSERT_EQ(window.drawings().size(), 1U);
    window.undo().undo();
    EXPECT_EQ(window.drawings().front(), drawn) << "three steps of a key are undone together";
    window.undo().undo();
    EXPECT_TRUE(window.drawings().empty());
    window.undo().redo();
    EXPECT_EQ(window.drawings().front(), drawn);
}

TEST(Drawing, KeysAloneDrawALine)
{
    Window window;
    window.view->setCrosshair(20);
    window.key(Qt::Key_T);
    window.key(Qt::Key_Left);       // the crosshair looks for the first end
    window.key(Qt::Key_Return);
    const int span = static_cast<int>(window.chart->drawings().tool().has_value());
    EXPECT_EQ(span, 1);
    window.key(Qt::Key_Right);
    window.key(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_TRUE(window.drawings().empty());
    window.key(Qt::Key_Return);
    ASSERT_EQ(window.drawings().size(), 1U);
    const Drawing& drawn = window.drawings().front();
    EXPECT_EQ(drawn.from.day, window.dayAt(19));
    EXPECT_DOUBLE_EQ(drawn.from.price, 100) << "at the crosshair's close";
    EXPECT_GT(drawn.to.day, drawn.from.day);
    EXPECT_GT(drawn.to.price, 100);
    // Chosen by key and taken hold of by its second end.
    window.key(Qt::Key_Escape);
    window.key(Qt::Key_D);
    EXPECT_EQ(window.editor().chosen(), drawn.key);
    const Day to = drawn.to.day;
    window.key(Qt::Key_Space);
    window.key(Qt::Key_Space);
    window.key(Qt::Key_Left);
    EXPECT_LT(window.drawings().front().to.day, to);
    EXPECT_EQ(window.drawings().front().from.day, window.dayAt(19));
}

TEST(Drawing, ATextIsWrittenOnTheChart)
{
    Window window;
    window.view->setCrosshair(20);
    window.key(Qt::Key_X);
    window.key(Qt::Key_Return);
    auto* line = window.view->findChild<QLineEdit*>(QStringLiteral("drawingText"));
    ASSERT_TRUE(line);
    QTest::keyClicks(line, QStringLiteral("top then low"));    // its letters are no commands
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    ASSERT_EQ(window.drawings().size(), 1U);
    EXPECT_EQ(window.drawings().front().text, QStringLiteral("top then low"));
    EXPECT_EQ(window.drawings().front().from.day, window.dayAt(20));

    window.view->setFocus();
    window.key(Qt::Key_Return);
    line = window.view->findChild<QLineEdit*>(QStringLiteral("drawingText"));
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), QStringLiteral("top then low"));
    line->setText(QStringLiteral("never"));
    QTest::keyClick(line, Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_EQ(window.drawings().front().text, QStringLiteral("top then low"));
}

TEST(Drawing, StaysOnItsDayAndPriceWhateverTheView)
{
    Window window;
    window.session.changeDrawings({{level(100.5)}});
    const auto place = [&] { return window.chart->content().drawings.at(0).from; };
    const auto isRight = [&] {
        const QPointF shown = place();
        return window.dayAt(shown.x()) == day("2025-02-03") && std::abs(shown.y() - 100.5) < 1e-9;
    };
    EXPECT_TRUE(isRight());
    for (const bool isCalendar : {false, true}) {
        CompanyChoice choice;
        choice.calendarTime = isCalendar;
        choice.logScale = !isCalendar;
        window.session.setCompanyChoice(choice);
        EXPECT_TRUE(isRight()) << isCalendar;
        const ChartGeometry& geometry = window.view->picture().geometry;
        const DrawingShape shape = drawingShape(window.chart->content().drawings.at(0), geometry);
        ASSERT_TRUE(shape.line);
        EXPECT_NEAR(geometry.valueAt(shape.line->y1()), 100.5, 1e-9);
        window.view->setSpan({3, 20});
        EXPECT_TRUE(isRight());
    }
}

TEST(Drawing, BelongsToItsListingAndCurrency)
{
    Window window;
    window.session.changeDrawings({{level(100.5)}});
    CompanyChoice choice;
    choice.currency = Currency::KRW;
    window.session.setCompanyChoice(choice);
    ASSERT_FALSE(window.chart->content().x.empty());
    EXPECT_TRUE(window.chart->content().drawings.empty()) << "a level in won is another one";
    window.session.setCompanyChoice({});
    EXPECT_EQ(window.chart->content().drawings.size(), 1U);
    window.session.setCompany(QStringLiteral("0700.HK"));
    EXPECT_TRUE(window.chart->content().drawings.empty());
    window.undo().undo();
    EXPECT_EQ(window.drawings().size(), 1U) << "nothing unseen is undone";
}

TEST(Drawing, FollowsALaterSplit)
{
    auto split = std::make_shared<Market>(*market());
    CorporateAction action;
    action.exDate = day("2025-03-06");
    action.kind = ActionKind::Split;
    action.priceFactor = 0.25;
    split->records[kAlibaba].actions = {action};
    Window window{split};
    window.session.setDrawings({level(100.5)});
    ASSERT_EQ(window.chart->content().drawings.size(), 1U);
    EXPECT_NEAR(window.chart->content().drawings.front().from.y(), 25.125, 1e-9) << "with the closes around it, now at 25";
    EXPECT_EQ(window.drawings().front().from.price, 100.5) << "and is not rewritten";
}

TEST(Drawing, ALineFromBeforeTheRangeKeepsItsSlope)
{
    const auto all = market();
    const Instrument& alibaba = *all->find(kAlibaba);
    std::vector<Day> whole;
    for (Day one = day("2024-12-02"); one <= day("2025-03-07"); ++one) {
        if (all->calendarOf(alibaba).isSession(one))
            whole.push_back(one);
    }
    const std::vector<Day> end{whole.begin() + 30, whole.end()};
    const DrawingAxis wide{*all, alibaba, whole, whole.back(), false};
    const DrawingAxis narrow{*all, alibaba, end, whole.back(), false};
    for (const Day one : whole) {
        EXPECT_DOUBLE_EQ(wide.positionOf(one) - 30, narrow.positionOf(one));
        EXPECT_EQ(narrow.dayAt(narrow.positionOf(one)), one);
    }
    // A weekend lies between its neighbours.
    EXPECT_DOUBLE_EQ(wide.positionOf(day("2024-12-07")), 4.5);
}

TEST(Drawing, ItsKeysWorkAnywhereOnThePage)
{
    Window window;
    auto* const button = window.page->findChild<QAbstractButton*>(QStringLiteral("log"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_H);
    EXPECT_EQ(window.editor().tool(), DrawingKind::Level);
    EXPECT_TRUE(window.view->hasFocus());
}

TEST(Drawing, IsHiddenByASwitchAndShownAgainByDrawing)
{
    Window window;
    window.session.changeDrawings({{level(100.5)}});
    auto* const drawings = window.page->findChild<CompanyDrawings*>();
    drawings->setShown(false);
    EXPECT_TRUE(window.chart->content().drawings.empty());
    EXPECT_FALSE(window.session.companyChoice().showDrawings) << "which the settings keep";
    EXPECT_EQ(window.drawings().size(), 1U);
    window.key(Qt::Key_T);
    EXPECT_EQ(window.chart->content().drawings.size(), 1U);
    EXPECT_EQ(window.editor().tool(), DrawingKind::Trend);
}

TEST(Drawing, IsOnPaper)
{
    auto content = walkingPrice(60);
    content.drawings = {{QStringLiteral("a"), DrawingKind::Text, {20, content.close[20]}, {}, QStringLiteral("written by hand")},
                        {QStringLiteral("b"), DrawingKind::Level, {20, content.close[20] * 1.01}, {}, {}}};
    const QTemporaryDir folder;
    for (const auto& [format, name] : {std::pair{ImageFormat::Svg, "a.svg"}, std::pair{ImageFormat::Pdf, "a.pdf"}}) {
        ExportOptions options;
        options.format = format;
        const QString path = folder.filePath(QString::fromLatin1(name));
        ASSERT_TRUE(exportPrice(content, chartStyle(), options, path).has_value());
        QFile file{path};
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const bool isThere = file.readAll().contains("written by hand");
        EXPECT_TRUE(isThere || format == ImageFormat::Pdf);
    }
    const ChartStyle style = chartStyle();
    const auto pixels = [&](const PriceContent& one) {
        QImage image{800, 500, QImage::Format_RGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        paintPrice(painter, QRectF{0, 0, 800, 500}, one, style);
        return image;
    };
    PriceContent bare = content;
    bare.drawings.clear();
    EXPECT_NE(pixels(content), pixels(bare));
}

TEST(Drawing, MenuNamesItsKeys)
{
    Window window;
    QMenu menu;
    window.page->findChild<CompanyDrawings*>()->fill(menu);
    ASSERT_GE(menu.actions().size(), 3);
    EXPECT_EQ(menu.actions().front()->text(), QStringLiteral("Trend line\tT"));
    menu.actions().front()->trigger();
    EXPECT_EQ(window.editor().tool(), DrawingKind::Trend);
}

} // namespace chinatech::testing
