// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"

#include <optional>
#include <vector>

namespace chinatech {

/// What asking for fixings came to.
struct FixingOutcome {
    QString feed;                           ///< empty if nobody had any
    std::vector<Fixing> fixings;
    std::optional<FetchError> error;        ///< of the last feed asked; nothing after an answer
};

/// Asks one feed after the other until one has fixings. Run like a HistoryJob.
class FixingJob {
public:
    FixingJob(FixingQuery query, std::vector<const Feed*> feeds);

    [[nodiscard]] std::optional<HttpRequest> next();
    [[nodiscard]] std::optional<FetchError> judge(const HttpResult& answer);
    void settle(const std::optional<FetchError>& error);

    [[nodiscard]] const FixingOutcome& outcome() const { return m_outcome; }

private:
    FixingQuery m_query;
    std::vector<const Feed*> m_feeds;
    std::size_t m_feed = 0;
    std::vector<Fixing> m_fixings;
    FixingOutcome m_outcome;
};

} // namespace chinatech
