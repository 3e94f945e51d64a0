// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/feed.h"
#include "core/feeds/session_hours.h"
#include "core/feeds/session_zone.h"
#include "tests/core/feeds/recorded.h"

#include <algorithm>

namespace chinatech::testing {
namespace {

QStringList namesOf(std::span<const Feed* const> feeds)
{
    QStringList names;
    for (const Feed* const feed : feeds)
        names.append(QString::fromLatin1(feed->name));
    return names;
}

LanePolicy laneOf(const Feed& feed, const HttpRequest& request)
{
    const RequestPolicy policy = feed.policy();
    const auto lane = std::ranges::find(policy.lanes, request.lane, &LanePolicy::lane);
    EXPECT_NE(lane, policy.lanes.end()) << feed.name << " has no lane " << request.lane.toStdString();
    return lane == policy.lanes.end() ? LanePolicy{} : *lane;
}

TEST(FeedTable, OrdersAreThoseOfTheRecommendation)
{
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    EXPECT_EQ(namesOf(historyFeeds()), words("yahoo tencent eastmoney"));
    EXPECT_EQ(namesOf(quoteFeeds()), words("tencent yahoo eastmoney"));
    EXPECT_EQ(namesOf(fixingFeeds()), words("ecb frankfurter"));
    EXPECT_EQ(feedTable().size(), 5U);
    EXPECT_EQ(findFeed(u"stooq"), nullptr);
}

TEST(FeedTable, EveryRequestGoesByHttpsOnALaneOfItsOwnFeed)
{
    const HistoryQuery listing = query("9988", "2024-01-02", "2024-03-08");
    const QuoteQuery quotes{{listing}, listing.now};
    const FixingQuery fixings{listing.days, listing.now};
    for (const Feed& feed : feedTable()) {
        std::vector<HttpRequest> requests;
        if (feed.history)
            requests.push_back(feed.history->request(listing));
        if (feed.quotes)
            requests.push_back(feed.quotes->request(quotes));
        if (feed.fixings)
            requests.push_back(feed.fixings->request(fixings));
        EXPECT_EQ(feed.policy().feed, QLatin1String(feed.name));
        for (const HttpRequest& request : requests) {
            EXPECT_TRUE(request.url.isValid());
            EXPECT_EQ(request.url.scheme(), QStringLiteral("https"));
            EXPECT_EQ(request.feed, QLatin1String(feed.name));
            (void)laneOf(feed, request);
        }
    }
}

TEST(FeedTable, R36_PacesAreFarBelowWhatGotPeopleBanned)
{
    using namespace std::chrono_literals;
    const HistoryQuery listing = query("9988", "2024-01-02", "2024-03-08");
    const Feed& yahoo = *findFeed(u"yahoo");
    const Feed& tencent = *findFeed(u"tencent");
    const Feed& eastmoney = *findFeed(u"eastmoney");
    EXPECT_EQ(laneOf(yahoo, yahoo.history->request(listing)).interval, 1000ms);
    EXPECT_EQ(laneOf(yahoo, yahoo.history->request(listing)).parallel, 2);
    EXPECT_EQ(laneOf(tencent, tencent.history->request(listing)).interval, 500ms);
    EXPECT_EQ(laneOf(tencent, tencent.quotes->request({{listing}, listing.now})).interval, 10s);
    EXPECT_EQ(laneOf(eastmoney, eastmoney.history->request(listing)).interval, 12s);
    EXPECT_EQ(yahoo.policy().rateLimitPauses, (std::vector<std::chrono::seconds>{30min, 2h, 24h}));
    for (const Feed& feed : feedTable()) {
        EXPECT_EQ(feed.policy().breakerFailures, 5);
        EXPECT_EQ(feed.policy().breakerPause, 5min);
    }
}

TEST(FeedTable, R36_EastmoneyRefusesByResettingTheConnection)
{
    const TransportFailure reset{TransportError::Reset, {}};
    EXPECT_EQ(findFeed(u"eastmoney")->classify(reset).kind, FetchErrorKind::RateLimited);
    EXPECT_EQ(findFeed(u"eastmoney")->classify({TransportError::Inactive, {}}).kind, FetchErrorKind::Transient);
    EXPECT_EQ(findFeed(u"yahoo")->classify(reset).kind, FetchErrorKind::Transient);
}

TEST(SessionZone, R10_FollowsTheClocksOfNewYork)
{
    SessionZone zone{"America/New_York"};
    ASSERT_TRUE(zone.isValid());
    const auto at = [&](const char* iso) {
        const SessionZone::Local local = zone.at(utc(iso));
        return QStringLiteral("%1 %2").arg(local.day.toIso(), QString::number(local.secondOfDay / 3600));
    };
    EXPECT_EQ(at("2024-03-10T06:59:59Z"), QStringLiteral("2024-03-10 1"));
    EXPECT_EQ(at("2024-03-10T07:00:00Z"), QStringLiteral("2024-03-10 3"));
    EXPECT_EQ(at("2024-07-01T03:59:59Z"), QStringLiteral("2024-06-30 23"));
    EXPECT_EQ(at("2024-11-03T06:00:00Z"), QStringLiteral("2024-11-03 1"));
    EXPECT_EQ(at("1962-01-02T15:00:00Z"), QStringLiteral("1962-01-02 10"));
    EXPECT_EQ(zone.toUnixSeconds(day("2024-07-01"), 16 * 3600) * 1000, utc("2024-07-01T20:00:00Z").time_since_epoch().count());
    EXPECT_EQ(zone.toUnixSeconds(day("2024-12-02"), 16 * 3600) * 1000, utc("2024-12-02T21:00:00Z").time_since_epoch().count());
}

TEST(SessionHours, ADayIsOverTwentyMinutesAfterTheClose)
{
    const QString newYork = QStringLiteral("NASDAQ");
    EXPECT_FALSE(isSessionOver(newYork, day("2024-07-01"), utc("2024-07-01T20:19:59Z")));
    EXPECT_TRUE(isSessionOver(newYork, day("2024-07-01"), utc("2024-07-01T20:20:00Z")));
    EXPECT_TRUE(isSessionOver(newYork, day("2024-06-28"), utc("2024-07-01T12:00:00Z")));
    EXPECT_FALSE(isSessionOver(QStringLiteral("NOWHERE"), day("2024-07-01"), utc("2024-07-02T11:59:00Z")));
    EXPECT_TRUE(isSessionOver(QStringLiteral("NOWHERE"), day("2024-07-01"), utc("2024-07-02T12:00:00Z")));
    EXPECT_TRUE(isWithinHours(QStringLiteral("HKEX"), utc("2024-07-02T01:30:00Z")));
    EXPECT_FALSE(isWithinHours(QStringLiteral("HKEX"), utc("2024-07-06T02:00:00Z"))) << "a Saturday";
}

} // namespace
} // namespace chinatech::testing
