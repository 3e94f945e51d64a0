// SPDX-License-Identifier: GPL-3.0-or-later
// The background worker as the window has it: its own thread, a feed server on this machine, a store on disk.
#include "core/base/system_clock.h"
#include "core/refresh/plan.h"
#include "core/refresh/refresh_worker.h"
#include "core/storage/database.h"
#include "core/storage/feed_log_store.h"
#include "tests/support/feed_payloads.h"
#include "tests/support/loopback_server.h"
#include "tests/support/market_builder.h"
#include "tests/support/sleeping_machine.h"
#include "tests/support/temp_store.h"

#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using namespace chinatech::testing;

const QString kAlibaba = QStringLiteral("9988.HK");
/// In Hong Kong; no session ends while the machine sleeps.
const WallTime kFridayEvening = std::chrono::sys_days{std::chrono::year{2025} / 3 / 7} + 12h;

class RefreshWorkerTest : public ::testing::Test {
protected:
    RefreshWorkerTest()
    {
        const Store store = m_data.store();
        const Market market = *store.load();
        const TradingCalendar& calendar = market.calendarOf(*market.find(kAlibaba));
        const Day newest = lastFinishedSession(calendar, QStringLiteral("HKEX"), SystemClock{}.now());
        for (const Day session : calendar.sessionsIn({day("2024-12-02"), newest}))
            m_world.yahoo[kAlibaba].push_back(tradedBar(session, 80));
        m_server.setHandler([world = m_world](const SeenRequest& seen) { return world.answer(seen); });
    }

    RefreshSetup setup() const
    {
        RefreshSetup setup{m_data.directory(), {}, false};
        for (const char* const feed : {"yahoo", "tencent", "eastmoney", "ecb", "frankfurter"})
            setup.choice.baseUrls.insert(QLatin1String(feed), m_server.base());
        return setup;
    }

    RefreshSetup setupOn(SleepingMachine& machine) const
    {
        RefreshSetup asleep = setup();
        asleep.makeClock = [&machine] { return machine.makeClock(); };
        return asleep;
    }

    /// Runs the event loop until so many refreshes have ended.
    std::vector<RefreshReport> ends(RefreshWorker& worker, std::size_t count)
    {
        std::vector<RefreshReport> all;
        QEventLoop loop;
        QTimer::singleShot(20s, &loop, &QEventLoop::quit);
        QObject::connect(&worker, &RefreshWorker::finished, &loop, [&](const RefreshReport& report) {
            all.push_back(report);
            if (all.size() == count)
                loop.quit();
        });
        loop.exec();
        return all;
    }

    TempData m_data;
    FeedWorld m_world;
    LoopbackServer m_server;
};

TEST_F(RefreshWorkerTest, FillsTheStoreAndTellsItsOwner)
{
    RefreshWorker worker{setup()};
    QStringList lines;
    QObject::connect(&worker, &RefreshWorker::lineArrived, &worker,
                     [&](const RefreshLine& line) { lines.push_back(line.subject); });
    worker.refresh({kAlibaba});
    EXPECT_TRUE(worker.isRunning());
    const auto all = ends(worker, 1);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_FALSE(worker.isRunning());
    EXPECT_EQ(lines, QStringList{kAlibaba});
    EXPECT_TRUE(all.front().hasChanges());
    EXPECT_EQ(m_data.store().load()->record(kAlibaba).bars->size(), m_world.yahoo[kAlibaba].size());
    worker.refresh({kAlibaba});
    EXPECT_FALSE(ends(worker, 1).front().hasChanges()) << "nothing new, nothing to show anew";
}

TEST_F(RefreshWorkerTest, ANewRefreshCancelsTheOld)
{
    m_server.setLatency(200ms);
    RefreshWorker worker{setup()};
    worker.refresh({kAlibaba});
    EXPECT_TRUE(m_server.waitForRequests(1));
    worker.refresh({kAlibaba});
    const auto all = ends(worker, 2);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_TRUE(all[0].isCancelled);
    EXPECT_FALSE(all[1].isCancelled);
    EXPECT_EQ(all[1].count(RefreshResult::Updated), 1);
}

TEST_F(RefreshWorkerTest, ShutsDownWithRequestsOnTheWire)
{
    m_server.setHandler([](const SeenRequest&) { return faults::silent(); });
    RefreshWorker worker{setup()};
    bool isTold = false;
    QObject::connect(&worker, &RefreshWorker::finished, &worker, [&](const RefreshReport&) { isTold = true; });
    worker.refresh({kAlibaba});
    EXPECT_TRUE(m_server.waitForRequests(1));
    worker.shutdown();
    EXPECT_FALSE(worker.isRunning());
    EXPECT_FALSE(isTold);
    worker.refresh({kAlibaba});
    EXPECT_FALSE(worker.isRunning()) << "what was shut down stays so";
}

TEST_F(RefreshWorkerTest, EndsEachTimeHoweverFastItsThreadIs)
{
    for (int i = 0; i < 200; ++i) {
        RefreshWorker worker{setup()};
        worker.setChoice({});
        worker.shutdown();
    }
}

TEST_F(RefreshWorkerTest, CancelsAndGoesOnLater)
{
    m_server.setLatency(200ms);
    RefreshWorker worker{setup()};
    worker.refresh({kAlibaba});
    EXPECT_TRUE(m_server.waitForRequests(1));
    worker.cancel();
    EXPECT_TRUE(ends(worker, 1).front().isCancelled);
    EXPECT_TRUE(m_data.store().load()->record(kAlibaba).bars->isSample) << "nothing was half written";
    m_server.setLatency(0ms);
    worker.refresh({kAlibaba});
    EXPECT_EQ(ends(worker, 1).front().count(RefreshResult::Updated), 1);
}

/// On waking, what was on the wire is dead without knowing it: asked again at once, and nobody is told or blamed.
TEST_F(RefreshWorkerTest, BeginsAgainWhenTheMachineWakes)
{
    SleepingMachine machine{kFridayEvening};
    m_server.setHandler([](const SeenRequest&) { return faults::silent(); });
    RefreshWorker worker{setupOn(machine)};
    worker.refresh({kAlibaba});
    ASSERT_TRUE(m_server.waitForRequests(1));
    const QByteArray unanswered = m_server.requests().front().target;
    FeedWorld friday = m_world;
    std::erase_if(friday.yahoo[kAlibaba], [](const Bar& bar) { return bar.day > day("2025-03-07"); });
    m_server.setHandler([friday](const SeenRequest& seen) { return friday.answer(seen); });
    machine.sleep();
    const auto all = ends(worker, 1);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_FALSE(all.front().isCancelled) << "that it was cancelled to begin again is no news";
    EXPECT_EQ(all.front().count(RefreshResult::Updated), 1);
    EXPECT_FALSE(worker.isRunning());
    const QByteArray path = unanswered.left(unanswered.indexOf('?'));
    EXPECT_GE(std::ranges::count_if(m_server.requests(),
                                    [&](const SeenRequest& seen) { return seen.target.startsWith(path); }), 2);
    Store store = m_data.store();
    const auto health = readFeedHealth(store.database());
    ASSERT_TRUE(health);
    const auto yahoo = std::ranges::find(*health, QStringLiteral("yahoo"), &FeedHealth::feed);
    ASSERT_NE(yahoo, health->end());
    EXPECT_FALSE(yahoo->lastFailure) << "it is not the feed that slept: " << yahoo->lastError->detail.toStdString();
    worker.refresh({kAlibaba});
    EXPECT_TRUE(worker.isRunning()) << "each that was asked for was told to have ended, once";
    EXPECT_EQ(ends(worker, 1).size(), 1u);
}

/// Between the user's word and the end of what was on the way, the machine sleeps and wakes.
TEST_F(RefreshWorkerTest, WhatTheUserCancelledDoesNotBeginAgain)
{
    SleepingMachine machine{kFridayEvening};
    m_server.setHandler([](const SeenRequest&) { return faults::silent(); });
    RefreshWorker worker{setupOn(machine)};
    worker.refresh({kAlibaba});
    ASSERT_TRUE(m_server.waitForRequests(1));
    m_server.setHandler([world = m_world](const SeenRequest& seen) { return world.answer(seen); });
    machine.whileHeld([&] {
        worker.cancel();
        machine.sleep();
    });
    EXPECT_TRUE(ends(worker, 1).at(0).isCancelled);
    EXPECT_FALSE(worker.isRunning());
    EXPECT_TRUE(m_data.store().load()->record(kAlibaba).bars->isSample);
}

TEST_F(RefreshWorkerTest, NeitherCancellingNorWakingEndsACheck)
{
    m_world.quotes[QStringLiteral("r_hk00005")] = TencentQuote{"00005", "HSBC HOLDINGS", "2025/03/07 16:08:00", "HKD", 84.5};
    m_world.yahoo[QStringLiteral("0005.HK")] = {tradedBar(day("2025-03-06"), 84), tradedBar(day("2025-03-07"), 84.5)};
    SleepingMachine machine{kFridayEvening};
    m_server.setHandler([](const SeenRequest&) { return faults::silent(); });
    RefreshWorker worker{setupOn(machine)};
    std::optional<ListingCheck> check;
    QEventLoop loop;
    QObject::connect(&worker, &RefreshWorker::listingChecked, &loop, [&](const ListingCheck& said) {
        check = said;
        loop.quit();
    });
    worker.check(canonicalSymbol(QStringLiteral("5")).value());
    ASSERT_TRUE(m_server.waitForRequests(1));
    worker.refresh({kAlibaba});
    ASSERT_TRUE(m_server.waitForRequests(2));
    worker.cancel();
    EXPECT_TRUE(ends(worker, 1).at(0).isCancelled);
    m_server.setHandler([world = m_world](const SeenRequest& seen) { return world.answer(seen); });
    machine.sleep();
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    loop.exec();
    ASSERT_TRUE(check);
    ASSERT_TRUE(check->found) << check->refusal->detail.toStdString();
    EXPECT_EQ(check->found->instrument.symbol, QStringLiteral("0005.HK"));
}

TEST_F(RefreshWorkerTest, AFeedThatIsSwitchedOffIsNotAsked)
{
    RefreshSetup only = setup();
    RefreshWorker worker{only};
    only.choice.disabled = {QStringLiteral("yahoo"), QStringLiteral("tencent"), QStringLiteral("eastmoney")};
    worker.setChoice(only.choice);
    worker.refresh({kAlibaba});
    ASSERT_EQ(ends(worker, 1).size(), 1u);
    EXPECT_TRUE(m_server.requests().empty());
}

} // namespace
} // namespace chinatech
