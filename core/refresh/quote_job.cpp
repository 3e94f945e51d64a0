// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/quote_job.h"

#include "core/refresh/feed_answer.h"

#include <algorithm>
#include <utility>

namespace chinatech {

QuoteJob::QuoteJob(std::vector<HistoryQuery> listings, std::vector<const Feed*> feeds, WallTime now)
    : m_feeds{std::move(feeds)}, m_now{now}, m_later{std::move(listings)}
{
    std::erase_if(m_feeds, [](const Feed* feed) { return !feed->quotes; });
    m_feed = static_cast<std::size_t>(-1);
    nextFeed();
}

std::optional<HttpRequest> QuoteJob::next()
{
    if (m_feed >= m_feeds.size())
        return std::nullopt;
    return m_feeds[m_feed]->quotes->request(m_query);
}

std::optional<FetchError> QuoteJob::judge(const HttpResult& answer)
{
    return readAnswer(*m_feeds[m_feed], answer, [this](const Feed& feed, const HttpResponse& response) {
        return feed.quotes->parse(m_query, response);
    }, m_answer);
}

void QuoteJob::settle(const std::optional<FetchError>& error)
{
    m_outcome.error = error;
    if (error && error->kind == FetchErrorKind::Cancelled) {
        m_feed = m_feeds.size();
        return;
    }
    FeedQuotes answer = std::exchange(m_answer, {});
    for (Quote& quote : answer.quotes)
        quote.asked = m_now;
    m_outcome.quotes.insert(m_outcome.quotes.end(), answer.quotes.begin(), answer.quotes.end());
    const bool wasBatch = m_query.listings.size() > 1;
    for (const HistoryQuery& listing : m_query.listings) {
        if (std::ranges::find(answer.quotes, listing.symbol, &Quote::symbol) != answer.quotes.end())
            continue;
        // A feed that fails is not asked again; one that answered may have stumbled over a neighbour.
        (!error && wasBatch ? m_singles : m_later).push_back(listing);
    }
    if (error && error->kind != FetchErrorKind::NotFound && error->kind != FetchErrorKind::NoDataInRange) {
        m_later.insert(m_later.end(), m_waiting.begin(), m_waiting.end());
        m_later.insert(m_later.end(), m_singles.begin(), m_singles.end());
        m_waiting.clear();
        m_singles.clear();
    }
    nextBatch();
}

void QuoteJob::nextBatch()
{
    m_query = {{}, m_now};
    std::vector<HistoryQuery>& from = m_waiting.empty() ? m_singles : m_waiting;
    if (from.empty()) {
        nextFeed();
        return;
    }
    const std::size_t most = m_waiting.empty() ? 1 : static_cast<std::size_t>(m_feeds[m_feed]->quotes->mostAtOnce);
    const auto count = static_cast<std::ptrdiff_t>(std::min(most, from.size()));
    m_query.listings.assign(from.begin(), from.begin() + count);
    from.erase(from.begin(), from.begin() + count);
}

void QuoteJob::nextFeed()
{
    if (++m_feed >= m_feeds.size() || m_later.empty()) {
        m_feed = m_feeds.size();
        m_outcome.missing = std::exchange(m_later, {});
        return;
    }
    const QuoteFeed& feed = *m_feeds[m_feed]->quotes;
    const std::vector<HistoryQuery> wanted = std::exchange(m_later, {});
    for (const HistoryQuery& listing : wanted)
        (feed.covers(listing) ? m_waiting : m_later).push_back(listing);
    nextBatch();
}

} // namespace chinatech
