// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/market_builder.h"
#include "ui/actions/selection_settings.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/compare_chart.h"
#include "ui/charts/price_chart.h"
#include "ui/pages/company_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/event_filter_popover.h"
#include "ui/pages/event_popover.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

const QString kAlibaba = QStringLiteral("9988.HK");
const QString kTencent = QStringLiteral("0700.HK");

Event eventOf(const char* date, const char* session, const char* category, const QStringList& symbols, const char* title)
{
    return {day(date), day(session), QString::fromLatin1(category), symbols, QString::fromLatin1(title), {}, QStringLiteral("press")};
}

/// Alibaba doubles on 21 February, Tencent rises by a tenth on the last day, the index stands still.
std::shared_ptr<const Market> market()
{
    MarketBuilder builder;
    for (const char* const closed : {"2025-01-29", "2025-01-30", "2025-01-31"})
        builder.holiday("HKEX", closed);
    builder.share("9988.HK").closes("2024-12-31", "2025-02-20", 80).closes("2025-02-21", "2025-03-07", 160);
    builder.share("0700.HK").closes("2024-12-31", "2025-03-06", 400).close("2025-03-07", 440);
    builder.index("HSTECH").closes("2024-12-31", "2025-03-07", 5000);
    auto made = std::make_shared<Market>(builder.market());
    made->events = {eventOf("2025-01-29", "2025-02-03", "ai_model", {kAlibaba}, "Model on a holiday"),
                    eventOf("2025-02-20", "2025-02-21", "earnings", {kAlibaba}, "Results after the close"),
                    eventOf("2025-02-26", "2025-02-26", "policy", {}, "Congress opens"),
                    eventOf("2025-03-06", "2025-03-06", "policy", {}, "Fund announced"),
                    eventOf("2025-03-06", "2025-03-06", "corporate", {kTencent}, "Buyback")};
    made->events.back().ownId = 1;
    return made;
}

struct Window {
    Window() : session{market()}
    {
        CompareSelection selection = session.selection();
        selection.symbols = {kAlibaba, kTencent};
        selection.benchmark = QStringLiteral("HSTECH");
        session.setSelection(selection);
        page = std::make_unique<ComparePage>(session);
        page->resize(1376, 837);
        page->show();
        QApplication::processEvents();
        view = page->chart().findChild<ChartView*>();
    }

    EventPopover* popover() const { return page->findChild<EventPopover*>(); }
    void open(int event)
    {
        const auto badge = view->badgeOf(event);
        ASSERT_TRUE(badge);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, badge->area.center().toPoint());
    }

    Session session;
    std::unique_ptr<ComparePage> page;
    ChartView* view = nullptr;
};

} // namespace

TEST(EventPopover, AClickTellsWhatHappenedSince)
{
    Window window;
    window.open(1);
    ASSERT_TRUE(window.popover());
    const EventDetails& details = window.popover()->card().details();
    EXPECT_EQ(details.title, QStringLiteral("Results after the close"));
    EXPECT_EQ(details.facts, QStringLiteral("Thu 20 Feb 2025 · earnings · source: press reports"));
    EXPECT_EQ(details.session0, QStringLiteral("Session 0, the first that could react, is 21 Feb 2025."));
    EXPECT_EQ(details.since, QStringLiteral("Return since the close of 20 Feb 2025"));
    ASSERT_EQ(details.returns.size(), 2U) << "the company concerned, and the benchmark";
    EXPECT_DOUBLE_EQ(details.returns[0].value, 1.0);
    EXPECT_DOUBLE_EQ(details.returns[1].value, 0.0);
    EXPECT_EQ(window.session.selection().selected, kAlibaba) << "the line is emphasised, too";
}

TEST(EventPopover, AClosedDayIsSaidAndTheMarketsEventHasEveryLine)
{
    Window window;
    window.open(0);
    ASSERT_TRUE(window.popover());
    EXPECT_EQ(window.popover()->card().details().session0,
              QStringLiteral("The exchange was closed that day: session 0 is 3 Feb 2025."));
    QTest::keyClick(window.popover(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(window.popover());

    window.open(2);
    ASSERT_TRUE(window.popover());
    const EventDetails& details = window.popover()->card().details();
    EXPECT_TRUE(details.session0.isEmpty()) << "it is the day itself";
    ASSERT_EQ(details.returns.size(), 3U);
    EXPECT_NEAR(details.returns[1].value, 0.1, 1e-12);
}

TEST(EventPopover, KeysGoFromEventToEvent)
{
    Window window;
    window.view->setFocus();
    QTest::keyClick(window.view, Qt::Key_N);
    QTest::keyClick(window.view, Qt::Key_N);
    EXPECT_EQ(window.view->picture().interaction.event, 1);
    EXPECT_EQ(window.page->chart().crosshair(), day("2025-02-21"));
    QTest::keyClick(window.view, Qt::Key_Return);
    ASSERT_TRUE(window.popover());
    EXPECT_EQ(window.popover()->current(), 1);
    QTest::keyClick(window.popover(), Qt::Key_N);
    EXPECT_EQ(window.popover()->current(), 2);
    EXPECT_EQ(window.popover()->card().details().title, QStringLiteral("Congress opens"));
    EXPECT_EQ(window.page->chart().crosshair(), day("2025-02-26"));
    QTest::keyClick(window.popover(), Qt::Key_P);
    QTest::keyClick(window.popover(), Qt::Key_P);
    QTest::keyClick(window.popover(), Qt::Key_P);
    EXPECT_EQ(window.popover()->current(), 0) << "the first is the first";
    QTest::keyClick(window.popover(), Qt::Key_Escape);
    EXPECT_FALSE(window.popover()->isVisible());
}

TEST(EventPopover, KeysReachEventsOutOfView)
{
    Window window;
    window.view->setSpan({0, 12});
    window.view->setFocus();
    EXPECT_FALSE(window.view->badgeOf(4));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(window.view, Qt::Key_N);
    EXPECT_EQ(window.view->picture().interaction.event, 4);
    EXPECT_TRUE(window.view->badgeOf(4)) << "the view followed";
}

TEST(EventPopover, AScreenReaderIsToldTheSame)
{
    Window window;
    window.open(1);
    ASSERT_TRUE(window.popover());
    auto* const card = window.popover()->findChild<EventCard*>();
    QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(card);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->text(QAccessible::Name), QStringLiteral("Results after the close"));
    EXPECT_TRUE(told->text(QAccessible::Description).contains(QStringLiteral("+100.00%")));
}

TEST(EventPopover, AClusterListsItsEventsAndZoomsToThem)
{
    Window window;
    // So narrow that the last four share badges.
    window.page->resize(900, 837);
    window.session.setSelection([&] {
        CompareSelection selection = window.session.selection();
        selection.range = {RangeKind::Custom, {day("2024-12-31"), day("2025-03-07")}};
        return selection;
    }());
    EventPopover popover{window.page->chart().content().events, [](const Event& event) {
                             EventDetails details;
                             details.title = event.titleEn;
                             return details;
                         }, window.page->chart().style(), window.page.get()};
    std::vector<int> zoomed;
    QObject::connect(&popover, &EventPopover::zoomWanted, &popover, [&](const std::vector<int>& events) { zoomed = events; });
    popover.open({2, 3, 4}, QRect{100, 100, 30, 16});
    auto* const list = popover.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 3);
    EXPECT_TRUE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(popover.current(), 3);
    EXPECT_EQ(popover.card().details().title, QStringLiteral("Fund announced"));
    EXPECT_FALSE(list->isVisible());
    QTest::keyClick(&popover, Qt::Key_Backspace);
    EXPECT_TRUE(list->isVisible());
    popover.findChild<QAbstractButton*>(QStringLiteral("eventZoom"))->click();
    EXPECT_EQ(zoomed, (std::vector<int>{2, 3, 4}));
    EXPECT_FALSE(popover.isVisible());
}

TEST(EventPopover, ClosesWhenTheChartGetsOtherEvents)
{
    Window window;
    const auto last = [&] { return static_cast<int>(window.page->chart().content().events.size()) - 1; };
    const auto give = [&](auto change) {
        auto changed = std::make_shared<Market>(window.session.market());
        change(changed->events);
        window.session.setMarket(changed);
    };
    // As a click on its badge says it; late events may share one.
    const auto openLast = [&] { Q_EMIT window.page->findChild<CompareChart*>()->eventsClicked({last()}, QRect{100, 100, 16, 16}); };
    openLast();
    const QPointer<EventPopover> popover = window.popover();
    ASSERT_TRUE(popover && popover->isVisible());
    ASSERT_EQ(popover->current(), 4);
    give([](std::vector<Event>&) {});
    EXPECT_TRUE(popover && popover->isVisible()) << "the same events, read again";

    give([](std::vector<Event>& events) { events.push_back(eventOf("2025-03-07", "2025-03-07", "policy", {}, "One more")); });
    ASSERT_EQ(last(), 5);
    ASSERT_TRUE(popover) << "deleted later, not while it may be on the stack";
    EXPECT_FALSE(popover->isVisible());
    QTest::keyClick(popover.data(), Qt::Key_N);
    EXPECT_EQ(popover->current(), 4) << "there is no sixth among its own";
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(popover);

    openLast();
    const QPointer<EventPopover> second = window.popover();
    ASSERT_TRUE(second && second->isVisible());
    give([](std::vector<Event>& events) { events.erase(events.begin()); });
    ASSERT_EQ(last(), 4);
    EXPECT_TRUE(!second || !second->isVisible()) << "its last index is past the end";
}

TEST(EventFilterPopover, UncheckedKindsLeaveBothChartsAndAreKept)
{
    Window window;
    window.session.setCompany(kAlibaba);
    CompanyPage company{window.session};
    company.resize(1376, 837);
    company.show();
    QApplication::processEvents();
    const auto& shown = window.page->chart().content().events;
    const auto& priced = company.findChild<PriceChart*>()->content().events;
    EXPECT_EQ(shown.size(), 5U);
    EXPECT_EQ(priced.size(), 5U) << "its own, the market's and its model of before the as-of day";

    EventFilterPopover popover{window.session, window.page.get()};
    popover.open(*window.page);
    auto* const policy = popover.findChild<QCheckBox*>(QStringLiteral("policy"));
    ASSERT_TRUE(policy);
    EXPECT_TRUE(policy->text().endsWith(QStringLiteral("2"))) << policy->text().toStdString();
    QTest::keyClick(policy, Qt::Key_Space);
    EXPECT_EQ(shown.size(), 3U);
    EXPECT_EQ(priced.size(), 3U);
    QTest::keyClick(popover.findChild<QCheckBox*>(QStringLiteral("own")), Qt::Key_Space);
    EXPECT_EQ(shown.size(), 2U);

    const QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    writeSelection(settings, window.session.selection());
    EXPECT_EQ(readSelection(settings).events.hidden, (QStringList{QStringLiteral("own"), QStringLiteral("policy")}));
}

TEST(EventTape, TheCompanysChartHasTheEventsOfItsWholeRange)
{
    MarketBuilder builder;
    builder.share("9988.HK").closes("2023-06-01", "2025-03-07", 80);
    builder.index("HSTECH").closes("2023-06-01", "2025-03-07", 5000);
    auto old = std::make_shared<Market>(builder.market());
    // More than a year before the as-of day: not in the list of the last year, but on the chart.
    old->events = {eventOf("2023-09-04", "2023-09-04", "corporate", {kAlibaba}, "Early")};
    Session session{old};
    session.setCompany(kAlibaba);
    CompanyPage page{session};
    page.resize(1376, 837);
    page.show();
    QApplication::processEvents();
    const auto& events = page.findChild<PriceChart*>()->content().events;
    ASSERT_FALSE(events.empty());
    EXPECT_EQ(events.front().title, QStringLiteral("Early"));
    EXPECT_TRUE(page.facts().events.empty());
}

} // namespace chinatech::testing
