// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/compare_chart.h"
#include "ui/charts/price_chart.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech::testing {

namespace {

/// A chart as a window would show it, painted once.
struct Shown {
    explicit Shown(const CompareContent& content, QSize size = {1344, 500})
    {
        chart.resize(size);
        chart.setStyle(chartStyle());
        chart.setContent(content);
        chart.grab();
        view = chart.findChild<ChartView*>();
    }

    void click(QPointF at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, at.toPoint());
        chart.grab();
    }

    /// A point of the ladder that hits the symbol in that way.
    std::optional<QPointF> ladderPoint(const QString& symbol, HitKind kind) const
    {
        const QRectF& ladder = view->picture().geometry.ladder;
        for (double y = 0; y < view->height(); y += 2) {
            for (double x = ladder.left(); x < ladder.right(); x += 5) {
                const auto hit = view->hitAt({x, y});
                if (hit && hit->symbol == symbol && hit->kind == kind)
                    return QPointF{x, y};
            }
        }
        return std::nullopt;
    }

    CompareChart chart;
    ChartView* view = nullptr;
};

void wheel(ChartView& view, QPointF at, int delta)
{
    QWheelEvent event{at, view.viewport()->mapToGlobal(at), {}, QPoint{0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false};
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void point(ChartView& view, QPointF at)
{
    QMouseEvent event{QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {}};
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void drag(ChartView& view, QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
        QMouseEvent event{type, at, view.viewport()->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, modifiers};
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::NoButton);
}

QPointF middleOf(const ChartView& view) { return view.picture().geometry.plot.center(); }

} // namespace

TEST(CompareChart, ClickOnANameHidesAndControlClickIsolates)
{
    Shown shown{walks(4, 60)};
    QSignalSpy hidden{&shown.chart, &CompareChart::hideToggled};
    QSignalSpy isolated{&shown.chart, &CompareChart::isolateToggled};
    const auto name = shown.ladderPoint(QStringLiteral("S2"), HitKind::LadderName);
    ASSERT_TRUE(name);
    shown.click(*name);
    ASSERT_EQ(hidden.size(), 1);
    EXPECT_EQ(hidden.front().front().toString(), QStringLiteral("S2"));
    shown.click(*name, Qt::ControlModifier);
    ASSERT_EQ(isolated.size(), 1);
    EXPECT_EQ(isolated.front().front().toString(), QStringLiteral("S2"));
    EXPECT_EQ(hidden.size(), 1);
}

TEST(CompareChart, ClickOnARowOrALineEmphasises)
{
    Shown shown{lineOf({0, 10, 20, 30, 40})};
    QSignalSpy clicked{&shown.chart, &CompareChart::lineClicked};
    const auto row = shown.ladderPoint(QStringLiteral("S0"), HitKind::LadderRow);
    ASSERT_TRUE(row);
    shown.click(*row);
    const ChartGeometry& geometry = shown.view->picture().geometry;
    shown.click({geometry.x(2), geometry.y(0.2)});
    EXPECT_EQ(clicked.size(), 2);
    shown.click({geometry.x(2), geometry.y(0.35)});
    EXPECT_EQ(clicked.size(), 2) << "a click beside the line is none on it";
}

TEST(CompareChart, HiddenAndMissingLinesCanBeClickedBack)
{
    CompareContent content = walks(3, 60);
    content.lines[0].hidden = true;
    content.lines[1].data = RebasedLine{};
    content.lines[1].data.symbol = QStringLiteral("S1");
    content.lines[1].data.missing = Missing::NoFixing;
    content.lines[1].rangeReturn = kMissing;
    content.lines[1].missingText = QStringLiteral("no fixing that day");
    Shown shown{content};
    const auto hidden = shown.ladderPoint(QStringLiteral("S0"), HitKind::LadderName);
    ASSERT_TRUE(hidden);
    const auto missing = shown.ladderPoint(QStringLiteral("S1"), HitKind::LadderRow);
    ASSERT_TRUE(missing);
    EXPECT_TRUE(shown.view->hitAt(*missing)->toolTip.contains(QStringLiteral("no fixing that day")));
}

TEST(CompareChart, EventsCanBeClicked)
{
    CompareContent content = walks(2, 60);
    content.eventsLabel = QStringLiteral("Events");
    content.events = {{content.axis[20], false, QStringLiteral("P"), QStringLiteral("first"), {}},
                      {content.axis[40], true, QStringLiteral("AI"), QStringLiteral("second"), QStringLiteral("S0")}};
    Shown shown{content};
    QSignalSpy clicked{&shown.chart, &ChartWidget::eventsClicked};
    const ChartGeometry& geometry = shown.view->picture().geometry;
    shown.click({geometry.x(40), geometry.tape.top() + 33});
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.front().front().value<std::vector<int>>(), std::vector<int>{1});
    EXPECT_TRUE(clicked.front().at(1).toRect().contains(QPointF{geometry.x(40), geometry.tape.top() + 33}.toPoint()));
}

TEST(CompareChart, WhatIsGoneIsNotHitBeforeTheNextPaint)
{
    CompareContent content = walks(6, 60);
    content.eventsLabel = QStringLiteral("Events");
    content.events = {{content.axis[20], false, QStringLiteral("P"), QStringLiteral("first"), {}},
                      {content.axis[40], true, QStringLiteral("AI"), QStringLiteral("second"), QStringLiteral("S0")}};
    Shown shown{content};
    const ChartGeometry before = shown.view->picture().geometry;
    std::vector<QPointF> places{{before.x(20), before.tape.top() + 12}, {before.x(40), before.tape.top() + 33}};
    for (const ChartLine& line : content.lines) {
        const auto row = shown.ladderPoint(line.data.symbol, HitKind::LadderRow);
        ASSERT_TRUE(row);
        places.push_back(*row);
    }
    QSignalSpy lines{&shown.chart, &CompareChart::lineClicked};
    QSignalSpy events{&shown.chart, &ChartWidget::eventsClicked};
    CompareContent less = content;
    less.lines.resize(1);
    less.events.clear();
    for (const QPointF& place : places) {
        shown.chart.setContent(content);
        shown.chart.grab();
        shown.chart.setContent(less);
        point(*shown.view, place);
        QHelpEvent help{QEvent::ToolTip, place.toPoint(), shown.view->viewport()->mapToGlobal(place.toPoint())};
        QCoreApplication::sendEvent(shown.view->viewport(), &help);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, place.toPoint());
    }
    EXPECT_EQ(events.size(), 0);
    for (const QList<QVariant>& arguments : lines)
        EXPECT_EQ(arguments.front().toString(), QStringLiteral("S0"));
}

TEST(CompareChart, AClickMayTakeAwayWhatItHit)
{
    CompareContent content = walks(6, 60);
    Shown shown{content};
    const auto name = shown.ladderPoint(QStringLiteral("S5"), HitKind::LadderName);
    ASSERT_TRUE(name);
    int taken = 0;
    QObject::connect(&shown.chart, &CompareChart::hideToggled, &shown.chart, [&] {
        content.lines.resize(1);
        shown.chart.setContent(content);
        ++taken;
    });
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, name->toPoint());
    EXPECT_EQ(taken, 1);
    const auto hit = shown.view->hitAt(*name);
    EXPECT_TRUE(!hit || hit->symbol == QStringLiteral("S0"));
}

TEST(CompareChart, TheHandIsShownOnlyWhereAClickActs)
{
    CompareContent content = walks(2, 60);
    content.eventsLabel = QStringLiteral("Events");
    content.events = {{content.axis[20], false, QStringLiteral("P"), QStringLiteral("first"), {}}};
    Shown shown{content};
    const auto row = shown.ladderPoint(QStringLiteral("S1"), HitKind::LadderRow);
    ASSERT_TRUE(row);
    point(*shown.view, *row);
    EXPECT_EQ(shown.view->cursor().shape(), Qt::PointingHandCursor);
    const ChartGeometry& geometry = shown.view->picture().geometry;
    const QPointF badge{geometry.x(20), geometry.tape.top() + 12};
    const auto hit = shown.view->hitAt(badge);
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->kind, HitKind::Event);
    point(*shown.view, badge);
    EXPECT_EQ(shown.view->cursor().shape(), Qt::PointingHandCursor);
    point(*shown.view, geometry.header.center());
    EXPECT_NE(shown.view->cursor().shape(), Qt::PointingHandCursor);
}

TEST(CompareChart, CrosshairFollowsPointerAndKeysBySession)
{
    const CompareContent content = walks(3, 100);
    Shown shown{content};
    const ChartGeometry& geometry = shown.view->picture().geometry;
    point(*shown.view, {geometry.x(30) + 1, geometry.plot.center().y()});
    EXPECT_EQ(shown.chart.crosshair(), content.axis[30]);
    QTest::keyClick(shown.view, Qt::Key_Right);
    EXPECT_EQ(shown.chart.crosshair(), content.axis[31]);
    QTest::keyClick(shown.view, Qt::Key_Left);
    QTest::keyClick(shown.view, Qt::Key_Left);
    EXPECT_EQ(shown.chart.crosshair(), content.axis[29]);
    QTest::keyClick(shown.view, Qt::Key_Home);
    EXPECT_EQ(shown.chart.crosshair(), content.axis.front());
    QTest::keyClick(shown.view, Qt::Key_Left);
    EXPECT_EQ(shown.chart.crosshair(), content.axis.front());
    QTest::keyClick(shown.view, Qt::Key_End);
    EXPECT_EQ(shown.chart.crosshair(), content.axis.back());
    QTest::keyClick(shown.view, Qt::Key_Escape);
    EXPECT_EQ(shown.chart.crosshair(), std::nullopt);
}

TEST(CompareChart, WheelZoomsAtTheCursor)
{
    Shown shown{walks(3, 400)};
    const QPointF at = middleOf(*shown.view) + QPointF{-137, 0};
    const double before = shown.view->picture().geometry.indexAt(at.x());
    wheel(*shown.view, at, 240);
    EXPECT_LT(shown.view->span().length(), 399);
    EXPECT_NEAR(shown.view->picture().geometry.indexAt(at.x()), before, 0.01);
    QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, Qt::NoModifier, at.toPoint());
    EXPECT_EQ(shown.view->span(), wholeSpan(400));
}

TEST(CompareChart, DragPansWithTheHandAndKeepsTheBase)
{
    const CompareContent content = walks(3, 400);
    Shown shown{content};
    QTest::keyClick(shown.view, Qt::Key_Plus);
    QTest::keyClick(shown.view, Qt::Key_Plus);
    const QPointF from = middleOf(*shown.view);
    const double grabbed = shown.view->picture().geometry.indexAt(from.x());
    drag(*shown.view, from, from + QPointF{60, 20});
    EXPECT_NEAR(shown.view->picture().geometry.indexAt(from.x() + 60), grabbed, 0.01);
    EXPECT_EQ(shown.chart.content().lines.front().data.value, content.lines.front().data.value);
    QTest::keyClick(shown.view, Qt::Key_0);
    EXPECT_EQ(shown.chart.visibleSpan(), (std::pair{0.0, 399.0}));
}

TEST(CompareChart, ShiftedPixelsEqualFreshOnes)
{
    CompareContent content = walks(8, 3000);
    content.selected = QStringLiteral("S3");
    content.lines[5].isBenchmark = true;
    Shown panned{content};
    panned.view->setSpan({500, 2000});
    panned.chart.grab();
    const double perPixel = 1 / panned.view->picture().geometry.pixelsPerSession();
    Span span = panned.view->span();
    for (const int pixels : {7, -31, 120, 1, -3, 64}) {
        span = {span.first + pixels * perPixel, span.last + pixels * perPixel};
        panned.view->setSpan(span);
        const QImage shifted = panned.chart.grab().toImage();
        Shown fresh{content};
        fresh.view->setSpan(span);
        const QImage whole = fresh.chart.grab().toImage();
        const QRect plot = panned.view->picture().geometry.plot.toRect();
        int different = 0;
        for (int y = plot.top(); y <= plot.bottom(); ++y) {
            // A line cut at the edge ends there; one that was shifted there goes on: that column may differ.
            for (int x = plot.left() + 1; x < plot.right() - 1; ++x)
                different += std::abs(qGray(whole.pixel(x, y)) - qGray(shifted.pixel(x, y))) > 40 ? 1 : 0;
        }
        EXPECT_LE(different, 5) << pixels;
    }
}

TEST(CompareChart, HeightsFollowWhatIsInView)
{
    Shown shown{lineOf({0, 1, 2, 3, 4, 5, 6, 90, 80, 70, 60, 50})};
    shown.view->setSpan({0, 5});
    const ChartGeometry& geometry = shown.view->picture().geometry;
    EXPECT_LT(geometry.high, 0.1);
    EXPECT_GT(geometry.high, 0.05);
    EXPECT_LE(geometry.low, 0);
}

TEST(CompareChart, ShiftDragMeasuresBetweenSessions)
{
    Shown shown{lineOf({0, 10, 20, 30, 40, 50, 60, 70, 80, 90})};
    const ChartGeometry geometry = shown.view->picture().geometry;
    const double y = geometry.plot.center().y();
    drag(*shown.view, {geometry.x(2), y}, {geometry.x(7), y}, Qt::ShiftModifier);
    EXPECT_EQ(shown.view->picture().interaction.measured, (std::pair{2, 7}));
    EXPECT_EQ(shown.view->span(), wholeSpan(10)) << "measuring does not pan";
    QTest::keyClick(shown.view, Qt::Key_Escape);
    EXPECT_FALSE(shown.view->picture().interaction.measured);
}

TEST(CompareChart, KeepsTheViewWhileOnlyFiguresChange)
{
    CompareContent content = walks(3, 300);
    Shown shown{content};
    shown.view->setSpan({100, 200});
    content.lines[1].hidden = true;
    shown.chart.setContent(content);
    EXPECT_EQ(shown.view->span(), (Span{100, 200}));
    shown.chart.setContent(walks(3, 250));
    EXPECT_EQ(shown.view->span(), wholeSpan(250));
}

TEST(CompareChart, PaintsWhateverItIsGiven)
{
    CompareContent hidden = walks(3, 40);
    for (ChartLine& line : hidden.lines)
        line.hidden = true;
    CompareContent missing = walks(3, 40);
    for (ChartLine& line : missing.lines) {
        line.data = RebasedLine{};
        line.rangeReturn = kMissing;
    }
    CompareContent holes = lineOf({0, kMissing, 20, kMissing, kMissing, 10});
    CompareContent logs = lineOf({0, -99.9, -100, 900, 50});
    logs.logScale = true;
    for (const CompareContent& content :
         {CompareContent{}, lineOf({0}), lineOf({0, 1}), hidden, missing, holes, logs, walks(40, 9)}) {
        for (const QSize size : {QSize{480, 280}, QSize{560, 320}, QSize{1344, 500}}) {
            Shown shown{content, size};
            for (const int key : {Qt::Key_Right, Qt::Key_Plus, Qt::Key_Left, Qt::Key_End, Qt::Key_Minus}) {
                QTest::keyClick(shown.view, static_cast<Qt::Key>(key));
                EXPECT_FALSE(shown.chart.grab().isNull());
            }
        }
    }
}

TEST(CompareChart, SaysItsSentenceToScreenReaders)
{
    CompareContent content = walks(2, 30);
    content.title = QStringLiteral("S&P a<b");
    Shown shown{content};
    EXPECT_EQ(shown.chart.accessibleName(), content.title);
    EXPECT_TRUE(shown.chart.accessibleDescription().contains(QStringLiteral("Company 1")));
    EXPECT_NE(shown.view->focusPolicy() & Qt::TabFocus, 0);
}

TEST(PriceChart, ShowsAndZooms)
{
    const auto content = designPrice(Language::English);
    if (!content)
        GTEST_SKIP() << "the real history is not beside the project";
    PriceChart chart;
    chart.resize(716, 420);
    chart.setContent(*content);
    chart.grab();
    auto* const view = chart.findChild<ChartView*>();
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_EQ(chart.crosshair(), (Day{2025, 3, 7}));
    wheel(*view, middleOf(*view), 240);
    EXPECT_LT(view->span().length(), static_cast<double>(content->axis.size()) - 1);
    chart.resetZoom();
    EXPECT_EQ(view->span(), wholeSpan(content->axis.size()));
    PriceContent empty;
    chart.setContent(empty);
    EXPECT_FALSE(chart.grab().isNull());
    EXPECT_EQ(chart.crosshair(), std::nullopt);
}

/// Counts how often it is asked to prepare itself.
class CountingLayer : public Layer {
public:
    CountingLayer(int& count, bool follows) : m_count{count}, m_follows{follows} {}
    void prepare(const Picture&) override { ++m_count; }
    [[nodiscard]] bool followsHand() const override { return m_follows; }
    void paint(QPainter&, const Picture&) override {}

private:
    int& m_count;
    bool m_follows;
};

TEST(ChartView, ACrosshairPreparesOnlyWhatFollowsIt)
{
    int still = 0;
    int moving = 0;
    LayerList layers;
    layers.push_back(std::make_unique<CountingLayer>(still, false));
    layers.push_back(std::make_unique<CountingLayer>(moving, true));
    const CompareContent content = walks(2, 50);
    QWidget parent;
    ChartView view{std::move(layers),
                   [](const Figure& figure, const QRectF& area) { return compareGeometry(figure, area, {}); }, &parent};
    view.resize(900, 500);
    view.setFigure(compareFigure(content, chartStyle()), chartStyle());
    static_cast<void>(view.hitAt({10, 10}));
    const int stillBefore = still;
    const int movingBefore = moving;
    for (int index = 10; index < 15; ++index) {
        view.setCrosshair(index);
        static_cast<void>(view.hitAt({10, 10}));
    }
    EXPECT_EQ(still, stillBefore);
    EXPECT_EQ(moving, movingBefore + 5);
    view.setSpan({5, 20});
    static_cast<void>(view.hitAt({10, 10}));
    EXPECT_EQ(still, stillBefore + 1);
}

} // namespace chinatech::testing
