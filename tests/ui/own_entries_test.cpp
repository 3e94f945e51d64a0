// SPDX-License-Identifier: GPL-3.0-or-later
// What the user enters: at once on every chart, and there again after whatever happens to the data.
#include "app/application.h"

#include "core/storage/drawing_store.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"
#include "ui/charts/compare_chart.h"
#include "ui/charts/price_chart.h"
#include "ui/pages/company_page.h"
#include "ui/pages/compare_page.h"

#include <QApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

namespace chinatech::testing {

namespace {

constexpr int kPatience = 30'000;
const QString kAlibaba = QStringLiteral("9988.HK");

Application::Start startIn(const TempData& data) { return {data.directory(), Language::English, std::nullopt, {}}; }

void waitUntilIdle(Application& application)
{
    if (application.jobs().isIdle())
        return;
    QSignalSpy idle{&application.jobs(), &JobRunner::becameIdle};
    ASSERT_TRUE(idle.wait(kPatience));
}

void open(Application& application)
{
    ASSERT_TRUE(application.open());
    application.show();
    QApplication::processEvents();
    waitUntilIdle(application);
}

Event visit(const char* title = "A visit to Hangzhou")
{
    return {day("2025-03-04"), day("2025-03-04"), QStringLiteral("corporate"), {kAlibaba}, QString::fromLatin1(title), {},
            QStringLiteral("me")};
}

Drawing level()
{
    return {QStringLiteral("k"), kAlibaba, DrawingKind::Level, Currency::HKD, {day("2025-03-07"), 120}, {}, {}};
}

bool hasTitle(const std::vector<ChartEvent>& events, const QString& title)
{
    return std::ranges::find(events, title, &ChartEvent::title) != events.end();
}

} // namespace

TEST(OwnEvents, AreOnBothChartsAtOnceAndFollowEdits)
{
    const TempData data;
    Application application{startIn(data)};
    open(application);
    application.session().openCompany(kAlibaba);
    QApplication::processEvents();
    const auto& compared = application.window().findChild<ComparePage*>()->chart().content().events;
    const auto& priced = application.window().findChild<CompanyPage*>()->findChild<PriceChart*>()->content().events;
    ASSERT_FALSE(hasTitle(compared, visit().titleEn));

    application.session().changeOwnEvents({{visit()}});
    waitUntilIdle(application);
    EXPECT_TRUE(hasTitle(compared, visit().titleEn));
    EXPECT_TRUE(hasTitle(priced, visit().titleEn));

    const auto& events = application.session().market().events;
    Event kept = *std::ranges::find_if(events, [](const Event& event) { return event.isOwn(); });
    kept.titleEn = QStringLiteral("A visit to Shenzhen");
    application.session().changeOwnEvents({{kept}});
    waitUntilIdle(application);
    EXPECT_FALSE(hasTitle(compared, visit().titleEn));
    EXPECT_TRUE(hasTitle(compared, kept.titleEn));
    EXPECT_TRUE(hasTitle(priced, kept.titleEn));

    // An import that brings events of its own, one with the very title, takes none of the user's away.
    data.write(QStringLiteral("pack/events.csv"),
               "date,first_session,category,symbols,title_en,title_ko,source\n"
               "2025-03-04,2025-03-04,corporate,9988.HK,A visit to Shenzhen,,press\n");
    data.write(QStringLiteral("pack/bars/9988.HK.csv"), "date,close\n2025-03-03,130\n2025-03-04,131\n2025-03-07,140\n");
    application.importPaths({data.path(QStringLiteral("pack"))});
    waitUntilIdle(application);
    EXPECT_EQ(std::ranges::count_if(application.session().market().events, [](const Event& event) { return event.isOwn(); }), 1);
    EXPECT_TRUE(hasTitle(priced, kept.titleEn));
}

TEST(OwnEntries, AreKeptThoughTheProgramEndsAtOnce)
{
    const TempData data;
    {
        Application application{startIn(data)};
        open(application);
        // One after the other behind a job that takes its time, and no event loop in between.
        application.jobs().run([](const std::stop_token&) -> JobRunner::Delivery {
            std::this_thread::yield();
            return {};
        });
        application.session().changeOwnEvents({{visit()}});
        application.session().changeDrawings({{level()}});
        application.shutdown();
    }
    const Market market = data.store().load().value();
    EXPECT_EQ(readDrawings(data.store().database()).value(), std::vector<Drawing>{level()});
    EXPECT_EQ(std::ranges::count_if(market.events, [](const Event& event) { return event.isOwn(); }), 1);
}

TEST(OwnEntries, DrawingsAreThereAfterARestart)
{
    const TempData data;
    {
        Application application{startIn(data)};
        open(application);
        application.session().changeDrawings({{level()}});
        Drawing moved = level();
        moved.from.price = 125;
        application.session().changeDrawings({{moved}});
        waitUntilIdle(application);
    }
    Application application{startIn(data)};
    open(application);
    ASSERT_EQ(application.session().drawings().size(), 1U);
    EXPECT_EQ(application.session().drawings().front().from.price, 125);
}

TEST(OwnEntries, WhatTheStoreRefusedGoesAlongWithTheNextChange)
{
    Session session{std::make_shared<const Market>()};
    QSignalSpy drawn{&session, &Session::drawingsDrawn};
    session.changeDrawings({{level()}});
    session.refuseDrawings({{level()}});
    ASSERT_EQ(session.drawings().size(), 1U) << "it stays on screen";
    Drawing other = level();
    other.key = QStringLiteral("m");
    session.changeDrawings({{other}});
    const auto sent = drawn.last().front().value<std::vector<DrawingChange>>();
    EXPECT_EQ(sent, (std::vector<DrawingChange>{{other}, {level()}}));
    session.changeDrawings({{other, true}});
    EXPECT_EQ(drawn.last().front().value<std::vector<DrawingChange>>().size(), 1U) << "and once it was sent, no more";
}

} // namespace chinatech::testing
