// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/instrument_store.h"
#include "tests/cli/feed_servers.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace chinatech {
namespace {

using testing::FeedServers;
using testing::FeedWorld;
using testing::Finished;
using testing::split;
using testing::TencentQuote;

class AddVerb : public ::testing::Test {
protected:
    AddVerb()
    {
        const auto steady = [](Day) { return 80.0; };
        m_world.yahoo[QStringLiteral("0005.HK")] = m_feeds.sessions("9988.HK", "2024-12-02", "2025-03-07", steady);
        m_world.yahoo[QStringLiteral("NTES")] = m_feeds.sessions("BABA", "2024-12-02", "2025-03-06", steady);
        m_world.quotes[QStringLiteral("r_hk00005")]
            = TencentQuote{"00005", "HSBC HOLDINGS", "2025/03/07 16:08:00", "HKD", 80.0};
        m_world.quotes[QStringLiteral("usNTES")] = TencentQuote{"NTES.OQ", "NetEase Inc", "2025-03-06 16:04:00", "USD", 80.0};
        m_feeds.setWorld(m_world);
    }

    [[nodiscard]] std::optional<Instrument> stored(const char* symbol) const
    {
        const Store store = m_feeds.store();
        const auto all = readInstruments(store.database());
        for (const auto& [id, instrument] : *all) {
            if (instrument.symbol == QLatin1String(symbol))
                return instrument;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::int64_t number(const char* sql) const { return m_feeds.store().database().number(sql).value(); }

    FeedWorld m_world;
    FeedServers m_feeds;
};

TEST_F(AddVerb, StoresWhatAFeedKnowsAndFetchesItsHistory)
{
    const Finished added = m_feeds.run("add 5");
    EXPECT_EQ(added.code, 0) << added.err.toStdString();
    EXPECT_TRUE(added.err.contains(QLatin1String("Added: 0005.HK HSBC HOLDINGS (HKEX, HKD)"))) << added.err.toStdString();
    EXPECT_TRUE(added.out.contains(QLatin1String("through 7 Mar 2025"))) << added.out.toStdString();
    ASSERT_TRUE(stored("0005.HK"));
    EXPECT_TRUE(stored("0005.HK")->isAdded);
    EXPECT_FALSE(stored("9988.HK")->isAdded);
    const Finished returns = m_feeds.program.run(split("returns 5 --as-of 2025-03-07 --lang en"));
    EXPECT_EQ(returns.code, 0);
    EXPECT_TRUE(returns.out.contains(QLatin1String("0.00%"))) << returns.out.toStdString();
}

TEST_F(AddVerb, AMainlandListingHasReturns)
{
    std::vector<Bar> bars;
    for (Day session = testing::day("2024-12-02"); session <= testing::day("2025-03-07"); ++session) {
        const bool isHoliday = session == testing::day("2025-01-01")
            || (session >= testing::day("2025-01-28") && session <= testing::day("2025-02-04"));
        if (!session.isWeekend() && !isHoliday)
            bars.push_back(testing::tradedBar(session, session == testing::day("2024-12-31") ? 1500 : 1530));
    }
    m_world.yahoo[QStringLiteral("600519.SS")] = bars;
    m_world.quotes[QStringLiteral("sh600519")] = TencentQuote{"600519", {}, "20250307150003", {}, 1530};
    m_feeds.setWorld(m_world);
    const Finished added = m_feeds.run("add 600519");
    EXPECT_EQ(added.code, 0) << added.err.toStdString() << added.out.toStdString();
    const Finished returns = m_feeds.program.run(split("returns 600519.SS --as-of 2025-03-07 --format json"));
    EXPECT_EQ(returns.code, 0) << returns.err.toStdString();
    EXPECT_TRUE(returns.out.contains(QLatin1String("\"base_date\": \"2024-12-31\""))) << returns.out.toStdString();
    EXPECT_TRUE(returns.out.contains(QLatin1String("\"return\": 0.02"))) << returns.out.toStdString();
}

TEST_F(AddVerb, TheFeedsCodeTellsTheExchange)
{
    EXPECT_EQ(m_feeds.run("add NTES").code, 0);
    ASSERT_TRUE(stored("NTES"));
    EXPECT_EQ(stored("NTES")->exchange, QStringLiteral("NASDAQ"));
    EXPECT_EQ(stored("NTES")->names.en, QStringLiteral("NetEase Inc"));
    EXPECT_EQ(stored("NTES")->currency, Currency::USD);
}

TEST_F(AddVerb, WhatIsThereIsSaidAndNotAskedFor)
{
    const Finished finished = m_feeds.run("add 09988 BABA");
    EXPECT_EQ(finished.code, 0);
    EXPECT_TRUE(finished.err.contains(QLatin1String("9988.HK is there already"))) << finished.err.toStdString();
    EXPECT_EQ(m_feeds.requests(), 0u);
}

TEST_F(AddVerb, ACodeThatNoFeedKnowsIsNotStored)
{
    const std::int64_t before = number("SELECT count(*) FROM instrument");
    const Finished finished = m_feeds.run("add 4999");
    EXPECT_EQ(finished.code, 4);
    EXPECT_TRUE(finished.err.contains(QLatin1String("4999.HK"))) << finished.err.toStdString();
    EXPECT_TRUE(finished.out.isEmpty());
    EXPECT_EQ(number("SELECT count(*) FROM instrument"), before);
    EXPECT_EQ(m_feeds.run("add 4999 5").code, 5);
    EXPECT_EQ(number("SELECT count(*) FROM instrument"), before + 1);
}

TEST_F(AddVerb, AQuoteWithoutHistoryIsNotStored)
{
    m_world.yahoo.erase(QStringLiteral("0005.HK"));
    m_feeds.setWorld(m_world);
    EXPECT_EQ(m_feeds.run("add 5").code, 4);
    EXPECT_FALSE(stored("0005.HK"));
}

TEST_F(AddVerb, AnotherCurrencyIsAnotherListing)
{
    m_world.quotes[QStringLiteral("r_hk00005")].currency = "CNY";
    m_world.yahoo.erase(QStringLiteral("0005.HK"));
    m_feeds.setWorld(m_world);
    EXPECT_NE(m_feeds.run("add 5").code, 0);
    EXPECT_FALSE(stored("0005.HK"));
}

TEST_F(AddVerb, WhatIsNoCodeEndsWithTwo)
{
    for (const char* const arguments : {"add", "add 5 netease!", "add TENCENT", "remove", "remove 5 6", "remove 4999"})
        EXPECT_EQ(m_feeds.run(arguments).code, 2) << arguments;
    EXPECT_EQ(m_feeds.run("add 5 --offline").code, 3);
    EXPECT_EQ(m_feeds.requests(), 0u);
    EXPECT_FALSE(stored("0005.HK"));
}

TEST_F(AddVerb, RemoveTakesOutWhatWasAddedAndNothingElse)
{
    const char* const everything = "SELECT (SELECT count(*) FROM instrument) + (SELECT count(*) FROM bar)"
                                   " + (SELECT count(*) FROM quote) + (SELECT count(*) FROM refresh_state)";
    const std::int64_t before = number(everything);
    ASSERT_EQ(m_feeds.run("add 5").code, 0);
    EXPECT_GT(number(everything), before + 50);
    const Finished removed = m_feeds.run("remove 0005.HK");
    EXPECT_EQ(removed.code, 0) << removed.err.toStdString();
    EXPECT_EQ(number(everything), before);
    EXPECT_EQ(m_feeds.run("returns 0005.HK").code, 2);

    const Finished bundled = m_feeds.run("remove 9988.HK");
    EXPECT_EQ(bundled.code, 2);
    EXPECT_TRUE(bundled.err.contains(QLatin1String("9988.HK"))) << bundled.err.toStdString();
    EXPECT_EQ(number(everything), before);
}

} // namespace
} // namespace chinatech
