// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/feed_choice.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kOwnServerParallel = 2;

} // namespace

std::vector<const Feed*> FeedChoice::among(std::span<const Feed* const> feeds) const
{
    std::vector<const Feed*> chosen;
    std::ranges::copy_if(feeds, std::back_inserter(chosen), [this](const Feed* feed) {
        return !disabled.contains(QString::fromLatin1(feed->name));
    });
    return chosen;
}

std::vector<RequestPolicy> feedPolicies(const FeedChoice& choice)
{
    std::vector<RequestPolicy> policies;
    for (const Feed& feed : feedTable()) {
        RequestPolicy policy = feed.policy();
        if (const auto base = choice.baseUrls.constFind(policy.feed);
            base != choice.baseUrls.constEnd() && isLoopback(base->host())) {
            for (LanePolicy& lane : policy.lanes) {
                lane.interval = std::chrono::milliseconds{0};
                lane.parallel = kOwnServerParallel;
            }
        }
        policies.push_back(std::move(policy));
    }
    return policies;
}

} // namespace chinatech
