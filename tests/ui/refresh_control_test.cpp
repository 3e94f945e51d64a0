// SPDX-License-Identifier: GPL-3.0-or-later
// The window with feeds on this machine: what it says while it fetches, and what it shows afterwards.
#include "app/application.h"

#include "core/refresh/plan.h"
#include "core/base/system_clock.h"
#include "core/storage/feed_log_store.h"
#include "tests/support/feed_payloads.h"
#include "tests/support/loopback_server.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"
#include "ui/frame/status_line.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using namespace chinatech::testing;

constexpr int kPatience = 30'000;
const QString kAlibaba = QStringLiteral("9988.HK");

class RefreshControlTest : public ::testing::Test {
protected:
    RefreshControlTest()
    {
        const Store store = m_data.store();
        const Market market = *store.load();
        const TradingCalendar& calendar = market.calendarOf(*market.find(kAlibaba));
        const Day newest = lastFinishedSession(calendar, QStringLiteral("HKEX"), SystemClock{}.now());
        for (const Day session : calendar.sessionsIn({day("2025-01-02"), newest}))
            m_bars.push_back(tradedBar(session, 80));
    }

    void serve(const FeedWorld& world)
    {
        m_server.setHandler([world](const SeenRequest& seen) { return world.answer(seen); });
    }

    Application::Start start(const char* interval)
    {
        Settings settings{m_data.directory().settings};
        settings.set(Setting::RefreshInterval, QString::fromLatin1(interval));
        settings.save();
        Application::Start start{m_data.directory(), Language::English, std::nullopt, {true, {}}};
        for (const char* const feed : {"yahoo", "tencent", "eastmoney", "ecb", "frankfurter"})
            start.network.baseUrls.insert(QLatin1String(feed), m_server.base());
        return start;
    }

    TempData m_data;
    std::vector<Bar> m_bars;
    LoopbackServer m_server;
};

TEST_F(RefreshControlTest, FetchesAtTheStartAndShowsIt)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = m_bars;
    serve(world);
    Application application{start("30")};
    ASSERT_TRUE(application.open());
    QSignalSpy ended{&application.refresh(), &RefreshControl::ended};
    application.show();
    ASSERT_TRUE(ended.wait(kPatience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return application.jobs().isIdle(); }, kPatience));
    EXPECT_EQ(application.session().market().record(kAlibaba).bars->source, QStringLiteral("yahoo"));
    EXPECT_FALSE(application.window().statusLine().refresh().isVisible());
    EXPECT_TRUE(application.window().banner().text().contains(QStringLiteral("could not be fetched")))
        << "all the others: " << application.window().banner().text().toStdString();
}

TEST_F(RefreshControlTest, TheSamplesBannerGoesWithTheSample)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = m_bars;
    serve(world);
    Application application{start("0")};
    ASSERT_TRUE(application.open());
    application.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return application.jobs().isIdle(); }, kPatience));
    EXPECT_TRUE(application.window().banner().text().contains(QStringLiteral("sample data")));
    QSignalSpy ended{&application.refresh(), &RefreshControl::ended};
    application.refresh().refresh({kAlibaba});
    ASSERT_TRUE(ended.wait(kPatience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return application.jobs().isIdle(); }, kPatience));
    EXPECT_TRUE(application.window().banner().text().isEmpty()) << application.window().banner().text().toStdString();
}

/// A feed that refuses is named, with the time when it is asked again, though nothing is missing; and no longer once it
/// answers as it should.
TEST_F(RefreshControlTest, NamesTheFeedThatIsLeftAloneAndTakesItBack)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = m_bars;
    world.quotes[QStringLiteral("r_hk09988")] = TencentQuote{"09988", "ALIBABA", "2025/03/07 16:08:00", "HKD", 80};
    m_server.setHandler([world](const SeenRequest& seen) {
        return seen.path().startsWith("/q=") ? faults::tooManyRequests("5400") : world.answer(seen);
    });
    Application application{start("0")};
    ASSERT_TRUE(application.open());
    application.show();
    QSignalSpy ended{&application.refresh(), &RefreshControl::ended};
    application.refresh().refresh({kAlibaba});
    ASSERT_TRUE(ended.wait(kPatience));
    const Banner& banner = application.window().banner();
    EXPECT_TRUE(banner.text().startsWith(QStringLiteral("Everything is there, but not every source answered.")))
        << banner.text().toStdString();
    EXPECT_TRUE(banner.text().contains(QStringLiteral("Not asked again: Tencent Finance until "))) << banner.text().toStdString();

    Store store = m_data.store();
    FeedHealth calm;
    calm.feed = QStringLiteral("tencent");
    ASSERT_TRUE(writeFeedHealth(store.database(), calm));
    serve(world);
    application.refresh().shutdown();
    application.refresh().refresh({kAlibaba});
    ASSERT_TRUE(ended.wait(kPatience));
    EXPECT_FALSE(banner.text().contains(QStringLiteral("Tencent"))) << banner.text().toStdString();
}

TEST_F(RefreshControlTest, OnlyWhenAskedMeansThat)
{
    serve({});
    Application application{start("0")};
    ASSERT_TRUE(application.open());
    application.show();
    QSignalSpy idle{&application.jobs(), &JobRunner::becameIdle};
    ASSERT_TRUE(application.isWhole() || idle.wait(kPatience));
    EXPECT_TRUE(m_server.requests().empty());
    QSignalSpy ended{&application.refresh(), &RefreshControl::ended};
    application.window().actions().action(ActionId::Refresh)->trigger();
    ASSERT_TRUE(ended.wait(kPatience));
    EXPECT_FALSE(m_server.requests().empty());
    EXPECT_TRUE(application.window().banner().text().startsWith(QStringLiteral("Nothing could be fetched.")));
    EXPECT_TRUE(application.session().market().isSampleOnly());
}

TEST_F(RefreshControlTest, ShowsHowFarItIsAndCancelsOnAClick)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = m_bars;
    serve(world);
    m_server.setLatency(150ms);
    Application application{start("0")};
    ASSERT_TRUE(application.open());
    application.show();
    QSignalSpy ended{&application.refresh(), &RefreshControl::ended};
    application.window().actions().action(ActionId::Refresh)->trigger();
    ToolButton& progress = application.window().statusLine().refresh();
    EXPECT_TRUE(progress.isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return progress.text().contains(QStringLiteral("1/")); }, kPatience));
    EXPECT_TRUE(application.window().windowTitle().startsWith(QStringLiteral("1/")));
    QTest::mouseClick(&progress, Qt::LeftButton);
    ASSERT_TRUE(ended.wait(kPatience));
    EXPECT_FALSE(progress.isVisible());
    EXPECT_FALSE(application.window().windowTitle().contains(QStringLiteral("/")));
}

TEST_F(RefreshControlTest, OfflineNothingIsAsked)
{
    serve({});
    Application::Start offline = start("30");
    offline.network.isAllowed = false;
    Application application{offline};
    ASSERT_TRUE(application.open());
    application.show();
    application.window().actions().action(ActionId::Refresh)->trigger();
    EXPECT_EQ(application.window().statusLine().currentMessage(),
              QStringLiteral("The program was started offline: nothing is fetched."));
    EXPECT_TRUE(m_server.requests().empty());
}

TEST_F(RefreshControlTest, ClosingWhileItFetchesEndsAtOnce)
{
    m_server.setHandler([](const SeenRequest&) { return faults::silent(); });
    Application application{start("0")};
    ASSERT_TRUE(application.open());
    application.show();
    application.refresh().refresh();
    EXPECT_TRUE(m_server.waitForRequests(1));
    application.shutdown();
}

} // namespace
} // namespace chinatech
