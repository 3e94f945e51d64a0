// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand does to a chart beyond a click: throwing, pinching, measuring, pointing at one of several lines, linking.
#include "tests/ui/chart_fixture.h"
#include "tests/ui/chart_panes.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/compare_chart.h"
#include "ui/charts/pan_inertia.h"
#include "ui/charts/price_chart.h"
#include "ui/pages/join_chart.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <memory>

#include <cmath>

namespace chinatech::testing {

namespace {

struct Shown {
    explicit Shown(const CompareContent& content)
    {
        chart.resize(1344, 500);
        chart.setStyle(chartStyle());
        chart.setContent(content);
        chart.show();
        chart.grab();
        view = chart.findChild<ChartView*>();
    }

    void send(QEvent::Type type, QPointF at, quint64 time, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event{type, at, view->viewport()->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, modifiers};
        event.setTimestamp(time);
        QCoreApplication::sendEvent(view->viewport(), &event);
    }

    /// Pulled by 200 px within 80 ms and let go.
    void fling(QPointF from) const
    {
        send(QEvent::MouseButtonPress, from, 1000);
        for (int step = 1; step <= 8; ++step)
            send(QEvent::MouseMove, from + QPointF{25.0 * step, 0}, 1000 + 10 * static_cast<quint64>(step));
        send(QEvent::MouseButtonRelease, from + QPointF{200, 0}, 1082);
    }

    CompareChart chart;
    ChartView* view = nullptr;
};

QPointF middleOf(const ChartView& view) { return view.picture().geometry.plot.center(); }

} // namespace

TEST(PanInertia, RunsAsFarAsItsSpeedDecays)
{
    PanInertia inertia;
    inertia.press(0, 0);
    for (qint64 time = 10; time <= 100; time += 10)
        inertia.move(2.0 * static_cast<double>(time), time);
    ASSERT_TRUE(inertia.release(100));
    // Speed 2 px/ms whose rest after each 260 ms is 1/e: summed up millisecond by millisecond.
    double run = 0;
    double speed = 2;
    for (int ms = 0; ms < 500; ++ms) {
        run += speed;
        speed *= std::exp(-1 / 260.0);
    }
    EXPECT_NEAR(inertia.runAfter(500), run, 0.01 * run);
    EXPECT_FALSE(inertia.isOverAfter(500));
    EXPECT_TRUE(inertia.isOverAfter(3000));
}

TEST(PanInertia, AHandThatRestedThrowsNothing)
{
    PanInertia inertia;
    inertia.press(0, 0);
    inertia.move(300, 60);
    EXPECT_FALSE(inertia.release(400));
    inertia.press(0, 1000);
    inertia.move(3, 1100);
    EXPECT_FALSE(inertia.release(1100)) << "0.03 px/ms";
}

TEST(ChartHand, StopsWhereItIsUnlessInertiaIsWanted)
{
    Shown shown{walks(3, 800)};
    shown.view->setSpan({300, 500});
    shown.fling(middleOf(*shown.view));
    const Span letGo = shown.view->span();
    EXPECT_LT(letGo.first, 300);
    QTest::qWait(60);
    EXPECT_EQ(shown.view->span(), letGo);

    shown.chart.setInertia(true);
    shown.view->setSpan({300, 500});
    shown.fling(middleOf(*shown.view));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.view->span().first < letGo.first - 1; }, 3000));
    shown.send(QEvent::MouseButtonPress, middleOf(*shown.view), 5000);
    const Span caught = shown.view->span();
    QTest::qWait(60);
    EXPECT_EQ(shown.view->span(), caught) << "a hand on it stops it";
}

TEST(ChartHand, PinchOnATouchpadZoomsBetweenTheFingers)
{
    Shown shown{walks(3, 800)};
    const QPointF at = middleOf(*shown.view) + QPointF{100, 0};
    const double before = shown.view->picture().geometry.indexAt(at.x());
    const double length = shown.view->span().length();
    const auto pinch = [&](double value) {
        QNativeGestureEvent event{Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  shown.view->viewport()->mapToGlobal(at), value, {}};
        QCoreApplication::sendEvent(shown.view->viewport(), &event);
    };
    pinch(0.25);
    EXPECT_NEAR(shown.view->span().length(), length / 1.25, 1e-9);
    EXPECT_NEAR(shown.view->picture().geometry.indexAt(at.x()), before, 1e-6);
    pinch(-0.2);
    EXPECT_NEAR(shown.view->span().length(), length, 1e-6);
}

TEST(ChartHand, TwoFingersOnAScreenZoom)
{
    const std::unique_ptr<QPointingDevice> device{QTest::createTouchDevice()};  // the caller's, and outlives what it touches
    Shown shown{walks(3, 800)};
    QPointingDevice* const screen = device.get();
    QWidget* const viewport = shown.view->viewport();
    const QPoint middle = middleOf(*shown.view).toPoint();
    const Span before = shown.view->span();
    const auto at = [&](int apart) { return std::pair{middle - QPoint{apart, 0}, middle + QPoint{apart, 0}}; };
    QTest::touchEvent(viewport, screen).press(0, at(40).first, viewport).press(1, at(40).second, viewport);
    for (int apart = 50; apart <= 160; apart += 10)
        QTest::touchEvent(viewport, screen).move(0, at(apart).first, viewport).move(1, at(apart).second, viewport);
    QTest::touchEvent(viewport, screen).release(0, at(160).first, viewport).release(1, at(160).second, viewport);
    EXPECT_LT(shown.view->span().length(), 0.6 * before.length());
    EXPECT_GT(shown.view->span().first, before.first);
}

TEST(ChartHand, TheLineNearestToThePointerIsTheOneEmphasised)
{
    CompareContent content = lineOf({0, 10, 20, 30, 40, 50, 60, 70, 80, 90});
    content.lines.push_back(content.lines.front());
    content.lines.back().data.symbol = QStringLiteral("OTHER");
    for (double& value : content.lines.back().data.value)
        value = -value;
    Shown shown{content};
    const ChartGeometry& geometry = shown.view->picture().geometry;
    for (const double value : {0.5, -0.5}) {
        const QPointF at{geometry.x(6), geometry.y(value)};
        QMouseEvent move{QEvent::MouseMove, at, shown.view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {}};
        QCoreApplication::sendEvent(shown.view->viewport(), &move);
        const PlotLine* const nearest = nearestLine(shown.view->picture());
        ASSERT_TRUE(nearest);
        EXPECT_EQ(nearest->symbol == QStringLiteral("OTHER"), value < 0);
    }
    QTest::keyClick(shown.view, Qt::Key_Left);
    EXPECT_EQ(shown.view->crosshair(), 5);
}

TEST(ChartHand, KeysZoomAndComeBack)
{
    Shown shown{walks(3, 400)};
    const double whole = shown.view->span().length();
    QTest::keyClick(shown.view, Qt::Key_Plus);
    EXPECT_NEAR(shown.view->span().length(), whole / 1.25, 1e-6);
    QTest::keyClick(shown.view, Qt::Key_Minus);
    EXPECT_NEAR(shown.view->span().length(), whole, 1e-6);
    QTest::keyClick(shown.view, Qt::Key_Plus);
    QTest::keyClick(shown.view, Qt::Key_Plus);
    QTest::keyClick(shown.view, Qt::Key_0);
    EXPECT_EQ(shown.view->span(), wholeSpan(400));
    shown.view->setSpan({10, 60});
    QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, middleOf(*shown.view).toPoint());
    EXPECT_EQ(shown.view->span(), wholeSpan(400));
}

TEST(ChartHand, ShiftAndArrowsMeasureWithoutAMouse)
{
    Shown shown{walks(3, 400)};
    shown.view->setCrosshair(100);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(shown.view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(shown.view->picture().interaction.measured, (std::pair{100, 105}));
    QTest::keyClick(shown.view, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(shown.view->picture().interaction.measured, (std::pair{100, 104}));
    QTest::keyClick(shown.view, Qt::Key_Escape);
    EXPECT_FALSE(shown.view->picture().interaction.measured);
}

TEST(ChartHand, ADoubleClickInAPaneIsTheWayBackToo)
{
    PriceChart chart;
    chart.resize(900, 700);
    chart.setContent(priceWithPanes(300));
    chart.grab();
    auto* const view = chart.findChild<ChartView*>();
    view->setSpan({50, 100});
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->picture().geometry.panes[1].plot.center().toPoint());
    EXPECT_EQ(view->span(), wholeSpan(300));
}

TEST(ChartLink, LinkedChartsPointAtTheSameDay)
{
    Session session{std::make_shared<const Market>()};
    Shown one{walks(3, 400)};
    CompareContent fewer = walks(2, 400);
    // The other axis lacks every third session, as another exchange's does.
    std::vector<Day> axis;
    for (std::size_t i = 0; i < fewer.axis.size(); ++i) {
        if (i % 3 != 0 || i == 0)
            axis.push_back(fewer.axis[i]);
    }
    for (ChartLine& line : fewer.lines) {
        line.data.x.resize(axis.size());
        line.data.value.resize(axis.size());
        line.data.close.resize(axis.size());
        line.data.gapBefore.resize(axis.size());
    }
    fewer.axis = axis;
    Shown other{fewer};
    joinChart(session, one.chart);
    joinChart(session, other.chart);
    one.view->setCrosshair(100);
    EXPECT_FALSE(other.view->crosshair()) << "not linked yet";
    ChartHabits habits;
    habits.isLinked = true;
    session.setChartHabits(habits);

    one.view->setCrosshair(100);
    QTest::keyClick(one.view, Qt::Key_Right);
    const Day day = *one.chart.crosshair();
    ASSERT_TRUE(other.chart.crosshair());
    EXPECT_LE(*other.chart.crosshair(), day);
    EXPECT_GE(*other.chart.crosshair(), day - 4);
    EXPECT_EQ(*session.crosshairDay(), day);

    // Leaving keeps it, new content finds it again, Escape takes it away everywhere.
    QEvent leave{QEvent::Leave};
    QCoreApplication::sendEvent(one.view->viewport(), &leave);
    EXPECT_EQ(one.chart.crosshair(), day);
    CompareContent later = walks(3, 380);
    one.chart.setContent(later);
    EXPECT_EQ(one.chart.crosshair(), day);
    QTest::keyClick(one.view, Qt::Key_Escape);
    EXPECT_FALSE(other.chart.crosshair());
    EXPECT_FALSE(session.crosshairDay());
}

} // namespace chinatech::testing
