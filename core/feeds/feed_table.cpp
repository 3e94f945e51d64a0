// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/feed_list.h"

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr seconds kBreakerPause = minutes{5};
constexpr int kBreakerFailures = 5;

/// Pauses that were seen to end a ban: it is asked again after half an hour, two hours, a day.
const std::vector<seconds>& longPauses()
{
    static const std::vector<seconds> kPauses{minutes{30}, hours{2}, hours{24}};
    return kPauses;
}

RequestPolicy policyOf(const char* feed, std::vector<LanePolicy> lanes, std::vector<seconds> pauses = {minutes{30}})
{
    return {QString::fromLatin1(feed), std::move(lanes), kBreakerFailures, kBreakerPause, std::move(pauses)};
}

RequestPolicy yahooPolicy()
{
    return policyOf("yahoo", {{QStringLiteral("query1.finance.yahoo.com"), seconds{1}, 2}}, longPauses());
}

RequestPolicy tencentPolicy()
{
    return policyOf("tencent", {{QStringLiteral("qt.gtimg.cn"), seconds{10}, 1},
                                {QStringLiteral("web.ifzq.gtimg.cn"), milliseconds{500}, 1}});
}

RequestPolicy eastmoneyPolicy()
{
    return policyOf("eastmoney", {{QStringLiteral("eastmoney.com"), seconds{12}, 1}}, longPauses());
}

/// Once an hour for each of its two documents, so that the day's rates need not wait for the history.
RequestPolicy ecbPolicy()
{
    return policyOf("ecb", {{QStringLiteral("sdmx"), hours{1}, 1}, {QStringLiteral("daily"), hours{1}, 1}});
}

RequestPolicy frankfurterPolicy()
{
    return policyOf("frankfurter", {{QStringLiteral("api.frankfurter.dev"), seconds{1}, 1}});
}

/// It drops the connections of those who ask too often.
FetchError eastmoneyError(const TransportFailure& failure)
{
    FetchError error = transportError(failure);
    if (failure.error == TransportError::Reset)
        error.kind = FetchErrorKind::RateLimited;
    return error;
}

const std::array<Feed, 5>& feeds()
{
    // The order is that of the data screen; who is asked first for what stands below.
    static const std::array<Feed, 5> kFeeds{{
        {"yahoo", "Yahoo Finance", &yahooHistory(), &yahooQuotes(), nullptr, yahooPolicy, transportError},
        {"tencent", "Tencent Finance", &tencentHistory(), &tencentQuotes(), nullptr, tencentPolicy, transportError},
        {"eastmoney", "Eastmoney", &eastmoneyHistory(), &eastmoneyQuotes(), nullptr, eastmoneyPolicy, eastmoneyError},
        {"ecb", "European Central Bank", nullptr, nullptr, &ecbFixings(), ecbPolicy, transportError},
        {"frankfurter", "Frankfurter", nullptr, nullptr, &frankfurterFixings(), frankfurterPolicy, transportError},
    }};
    return kFeeds;
}

} // namespace

std::span<const Feed> feedTable() { return feeds(); }

std::span<const Feed* const> historyFeeds()
{
    static const std::array<const Feed*, 3> kOrder{findFeed(u"yahoo"), findFeed(u"tencent"), findFeed(u"eastmoney")};
    return kOrder;
}

std::span<const Feed* const> quoteFeeds()
{
    // One request for the whole list, with market values, before one request for each.
    static const std::array<const Feed*, 3> kOrder{findFeed(u"tencent"), findFeed(u"yahoo"), findFeed(u"eastmoney")};
    return kOrder;
}

std::span<const Feed* const> fixingFeeds()
{
    static const std::array<const Feed*, 2> kOrder{findFeed(u"ecb"), findFeed(u"frankfurter")};
    return kOrder;
}

const Feed* findFeed(QStringView name)
{
    const auto found = std::ranges::find_if(feeds(), [&](const Feed& feed) { return name == QLatin1String(feed.name); });
    return found == feeds().end() ? nullptr : &*found;
}

} // namespace chinatech
