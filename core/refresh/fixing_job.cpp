// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/fixing_job.h"

#include "core/refresh/feed_answer.h"

#include <utility>

namespace chinatech {

FixingJob::FixingJob(FixingQuery query, std::vector<const Feed*> feeds) : m_query{query}, m_feeds{std::move(feeds)}
{
    std::erase_if(m_feeds, [](const Feed* feed) { return !feed->fixings; });
}

std::optional<HttpRequest> FixingJob::next()
{
    if (m_feed >= m_feeds.size())
        return std::nullopt;
    return m_feeds[m_feed]->fixings->request(m_query);
}

std::optional<FetchError> FixingJob::judge(const HttpResult& answer)
{
    return readAnswer(*m_feeds[m_feed], answer, [this](const Feed& feed, const HttpResponse& response) {
        return feed.fixings->parse(m_query, response);
    }, m_fixings);
}

void FixingJob::settle(const std::optional<FetchError>& error)
{
    m_outcome.error = error;
    // Knowing that there is nothing new is an answer.
    const bool isAnswer = !error || error->kind == FetchErrorKind::NoDataInRange;
    const bool isOver = isAnswer || error->kind == FetchErrorKind::Cancelled;
    if (isAnswer) {
        m_outcome.error.reset();
        m_outcome.feed = QString::fromLatin1(m_feeds[m_feed]->name);
        m_outcome.fixings = std::exchange(m_fixings, {});
    }
    m_feed = isOver ? m_feeds.size() : m_feed + 1;
}

} // namespace chinatech
