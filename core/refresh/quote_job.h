// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"

#include <optional>
#include <vector>

namespace chinatech {

/// What asking for quotes came to.
struct QuoteOutcome {
    std::vector<Quote> quotes;
    std::vector<HistoryQuery> missing;      ///< of which no feed had one
    std::optional<FetchError> error;        ///< of the last feed asked, if something is missing
};

/// Asks the first feed for all listings at once and the next ones for what it did not have. One bad code can spoil a
/// batch, so what a batch lacks is asked for once more, one by one. Run like a HistoryJob.
class QuoteJob {
public:
    QuoteJob(std::vector<HistoryQuery> listings, std::vector<const Feed*> feeds, WallTime now);

    [[nodiscard]] std::optional<HttpRequest> next();
    [[nodiscard]] std::optional<FetchError> judge(const HttpResult& answer);
    /// Of the answer that was judged last.
    [[nodiscard]] QString remark() const { return m_answer.remark; }
    void settle(const std::optional<FetchError>& error);

    [[nodiscard]] const QuoteOutcome& outcome() const { return m_outcome; }

private:
    void nextBatch();
    void nextFeed();

    std::vector<const Feed*> m_feeds;
    WallTime m_now;
    std::size_t m_feed = 0;
    std::vector<HistoryQuery> m_waiting;    ///< to be asked of this feed, in batches
    std::vector<HistoryQuery> m_singles;    ///< to be asked of this feed one by one
    std::vector<HistoryQuery> m_later;      ///< for the next feed
    QuoteQuery m_query;                     ///< the batch that is being asked for
    FeedQuotes m_answer;
    QuoteOutcome m_outcome;
};

} // namespace chinatech
