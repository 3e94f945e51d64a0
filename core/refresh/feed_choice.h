// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"
#include "core/net/base_url.h"

#include <QSet>

#include <span>
#include <vector>

namespace chinatech {

/// Which feeds may be asked, and where they are.
struct FeedChoice {
    QSet<QString> disabled;     ///< switched off by the user
    BaseUrls baseUrls;

    [[nodiscard]] std::vector<const Feed*> among(std::span<const Feed* const> feeds) const;
};

/// How the queue is to treat every feed. A server on this machine needs no pauses and is asked two at a time.
[[nodiscard]] std::vector<RequestPolicy> feedPolicies(const FeedChoice& choice);

} // namespace chinatech
