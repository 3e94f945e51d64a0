// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/feed_servers.h"

#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace chinatech::testing {

namespace {

bool isHistory(const SeenRequest& seen) { return seen.target.contains("kline") || seen.target.contains("period1"); }

} // namespace

FeedServers::FeedServers()
{
    setNow("2025-03-07T12:00:00Z");
    EXPECT_EQ(program.run(split("db info")).code, 0);
}

void FeedServers::setWorld(const FeedWorld& world)
{
    for (LoopbackServer* const server : {&yahoo, &tencent})
        server->setHandler([world](const SeenRequest& seen) { return world.answer(seen); });
}

void FeedServers::setAnswer(const Answer& answer)
{
    for (LoopbackServer* const server : {&yahoo, &tencent, &others})
        server->setHandler([answer](const SeenRequest&) { return answer; });
}

QStringList FeedServers::arguments(const char* verb) const
{
    QStringList all = split(verb) + split("--lang en");
    const std::pair<const char*, const LoopbackServer*> feeds[]{
        {"yahoo", &yahoo}, {"tencent", &tencent}, {"eastmoney", &others}, {"ecb", &others}, {"frankfurter", &others}};
    for (const auto& [feed, server] : feeds)
        all << QStringLiteral("--feed-url") << server->feedUrl(feed);
    return all;
}

std::size_t FeedServers::requests() const
{
    return yahoo.requests().size() + tencent.requests().size() + others.requests().size();
}

std::size_t FeedServers::historyRequests() const
{
    std::ptrdiff_t count = 0;
    for (const LoopbackServer* const server : {&yahoo, &tencent, &others})
        count += std::ranges::count_if(server->requests(), isHistory);
    return static_cast<std::size_t>(count);
}

void FeedServers::forgetRequests()
{
    for (LoopbackServer* const server : {&yahoo, &tencent, &others})
        server->forgetRequests();
}

Store FeedServers::store() const
{
    return Store::openWithoutSample(DataDirectory::at(program.dataDir()), Store::Mode::ReadWrite).value();
}

std::vector<Bar> FeedServers::sessions(const char* symbol, const char* from, const char* to,
                                       const std::function<double(Day)>& close) const
{
    const Market market = store().load().value();
    const Instrument* const instrument = market.find(QString::fromLatin1(symbol));
    EXPECT_NE(instrument, nullptr) << symbol;
    std::vector<Bar> bars;
    for (const Day session : market.calendarOf(*instrument).sessionsIn({day(from), day(to)}))
        bars.push_back(tradedBar(session, close(session)));
    return bars;
}

} // namespace chinatech::testing
