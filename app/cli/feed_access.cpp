// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/feed_access.h"

#include <random>

namespace chinatech {

FeedAccess::FeedAccess(const Options& options)
    : choice{{}, options.feedUrls}, queue{http, clock, feedPolicies(choice), std::random_device{}()}
{
}

} // namespace chinatech
