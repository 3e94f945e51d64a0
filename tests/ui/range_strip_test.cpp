// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/range_strip.h"

#include "tests/support/market_builder.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;

/// A thousand days from 2020-01-01, one a day, so that a day and its place are the same thing.
constexpr int kDays = 1001;
const Day kFirst = day("2020-01-01");

struct Strip {
    Strip()
    {
        strip.resize(1000, 40);
        strip.setSource([this] {
            ++reads;
            StripHistory history;
            for (int i = 0; i < kDays; ++i) {
                history.days.push_back(kFirst + i);
                history.close.push_back(i == 500 ? kMissing : 100 + i % 50);
            }
            return history;
        });
        strip.setWindow({kFirst + 400, kFirst + 600});
        QObject::connect(&strip, &RangeStrip::windowMoved, [this](DayRange) { ++moves; });
        QObject::connect(&strip, &RangeStrip::windowChosen, [this](DayRange range) { chosen = range; });
    }

    void drag(int from, int to)
    {
        QTest::mousePress(&strip, Qt::LeftButton, {}, {from, 12});
        QTest::mouseMove(&strip, {(from + to) / 2, 12});
        QMouseEvent move{QEvent::MouseMove, QPointF(to, 12), strip.mapToGlobal(QPointF(to, 12)), Qt::NoButton,
                         Qt::LeftButton, {}};
        QCoreApplication::sendEvent(&strip, &move);
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, {to, 12});
    }

    void expectWindow(int first, int last, const char* why)
    {
        EXPECT_EQ(strip.window()->from - kFirst, first) << why;
        EXPECT_EQ(strip.window()->to - kFirst, last) << why;
    }

    RangeStrip strip;
    int reads = 0;
    int moves = 0;
    std::optional<DayRange> chosen;
};

TEST(RangeStrip, ReadsNothingBeforeItIsSeen)
{
    Strip one;
    EXPECT_EQ(one.reads, 0);
    one.strip.setWindow({kFirst, kFirst + 10});
    one.strip.resize(800, 40);
    EXPECT_EQ(one.reads, 0);
    one.strip.grab();
    one.strip.grab();
    EXPECT_EQ(one.reads, 1);
}

TEST(RangeStrip, TheWindowAndItsEdgesAreDragged)
{
    Strip one;
    one.strip.grab();
    one.drag(500, 600);
    one.expectWindow(500, 700, "moved by 100 px, a day each");
    ASSERT_TRUE(one.chosen);
    EXPECT_EQ(one.chosen->from, kFirst + 500);
    EXPECT_GT(one.moves, 0);
    one.drag(500, 300);
    one.expectWindow(300, 700, "the start");
    one.drag(700, 900);
    one.expectWindow(300, 900, "the end");
    one.drag(900, 100);
    one.expectWindow(300, 305, "an edge stops before the other one");
    one.drag(302, 990);
    one.expectWindow(988, 993, "a narrow window still moves");
}

TEST(RangeStrip, AClickBesideBringsTheWindowThere)
{
    Strip one;
    one.strip.grab();
    QTest::mouseClick(&one.strip, Qt::LeftButton, {}, {200, 12});
    one.expectWindow(100, 300, "around the click");
    QTest::mouseClick(&one.strip, Qt::LeftButton, {}, {990, 12});
    one.expectWindow(800, 1000, "no further than the end");
    EXPECT_EQ(one.chosen->to, kFirst + 1000);
}

TEST(RangeStrip, KeysMoveTheWindowAndItsEdges)
{
    Strip one;
    one.strip.grab();
    QTest::keyClick(&one.strip, Qt::Key_Right);
    one.expectWindow(410, 610, "a twentieth of its length");
    QTest::keyClick(&one.strip, Qt::Key_Left, Qt::ShiftModifier);
    one.expectWindow(410, 600, "its end");
    QTest::keyClick(&one.strip, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    one.expectWindow(401, 600, "its start");
    QTest::keyClick(&one.strip, Qt::Key_PageUp);
    one.expectWindow(202, 401, "its own length");
    QTest::keyClick(&one.strip, Qt::Key_End);
    one.expectWindow(801, 1000, "the newest");
    QTest::keyClick(&one.strip, Qt::Key_Home);
    one.expectWindow(0, 199, "the oldest");
    EXPECT_EQ(one.chosen->from, kFirst);
}

TEST(RangeStrip, FollowsWhatTheChartShowsWithoutSayingSo)
{
    Strip one;
    one.strip.grab();
    one.strip.setWindow({kFirst + 100, kFirst + 900}, DayRange{kFirst + 300, kFirst + 400});
    one.expectWindow(100, 900, "the range, not what a zoomed chart has in view");
    EXPECT_FALSE(one.chosen);
    EXPECT_EQ(one.moves, 0);
}

TEST(RangeStrip, StandsWithoutAHistory)
{
    RangeStrip strip;
    strip.resize(600, 40);
    strip.setSource([] { return StripHistory{}; });
    strip.setWindow({kFirst, kFirst + 10});
    EXPECT_FALSE(strip.grab().isNull());
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {200, 12});
    QTest::keyClick(&strip, Qt::Key_Right);
    EXPECT_FALSE(strip.window());
}

} // namespace
} // namespace chinatech
