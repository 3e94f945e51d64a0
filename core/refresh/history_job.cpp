// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/history_job.h"

#include "core/refresh/feed_answer.h"

#include <algorithm>
#include <utility>

namespace chinatech {

namespace {

/// A feed that never comes to an end is not asked for ever.
constexpr int kMostPages = 40;
/// Enough to see whether the sessions around a day were traded.
constexpr int kDaysAround = 10;
/// About 580 sessions, which every feed gives in one answer.
constexpr int kLongestWindow = 840;

void merge(FeedHistory& into, FeedHistory page)
{
    into.bars.insert(into.bars.end(), page.bars.begin(), page.bars.end());
    std::ranges::stable_sort(into.bars, {}, &Bar::day);
    const auto repeated = std::ranges::unique(into.bars, {}, &Bar::day);
    into.bars.erase(repeated.begin(), repeated.end());
    into.actions.insert(into.actions.end(), page.actions.begin(), page.actions.end());
    std::ranges::stable_sort(into.actions, {}, &CorporateAction::exDate);
    into.defects.insert(into.defects.end(), page.defects.begin(), page.defects.end());
    if (page.provisional)
        into.provisional = page.provisional;
    if (page.actionsComplete) {
        into.actionsComplete = into.actionsComplete
            ? DayRange{std::min(into.actionsComplete->from, page.actionsComplete->from),
                       std::max(into.actionsComplete->to, page.actionsComplete->to)}
            : *page.actionsComplete;
    }
    into.isSnapshotOnly |= page.isSnapshotOnly;
}

} // namespace

std::optional<FetchError> HistoryOutcome::error() const
{
    if (!feed.isEmpty() || refusals.empty())
        return std::nullopt;
    const auto telling = std::ranges::find_if(refusals, [](const Refusal& refusal) {
        return refusal.error.kind != FetchErrorKind::NotFound && refusal.error.kind != FetchErrorKind::NoDataInRange;
    });
    return telling != refusals.end() ? telling->error : refusals.front().error;
}

std::vector<DayRange> windowsAround(const std::set<Day>& days)
{
    std::vector<DayRange> windows;
    for (const Day day : days) {
        const bool fits = !windows.empty() && day + kDaysAround - windows.back().from <= kLongestWindow;
        if (fits)
            windows.back().to = day + kDaysAround;
        else
            windows.push_back({day - kDaysAround, day + kDaysAround});
    }
    return windows;
}

HistoryJob::HistoryJob(std::shared_ptr<const Market> market, HistoryQuery query, std::vector<const Feed*> feeds)
    : m_market{std::move(market)}, m_whole{query}, m_query{std::move(query)}, m_feeds{std::move(feeds)}
{
    std::erase_if(m_feeds, [this](const Feed* feed) { return !feed->history || !feed->history->covers(m_whole); });
    m_outcome.symbol = m_whole.symbol;
}

std::optional<HttpRequest> HistoryJob::next()
{
    if (m_feed >= m_feeds.size())
        return std::nullopt;
    return m_feeds[m_feed]->history->request(m_query);
}

std::optional<FetchError> HistoryJob::judge(const HttpResult& answer)
{
    return readAnswer(*m_feeds[m_feed], answer, [this](const Feed& feed, const HttpResponse& response) {
        return feed.history->parse(m_query, response);
    }, m_page);
}

void HistoryJob::settle(const std::optional<FetchError>& error)
{
    if (error && error->kind == FetchErrorKind::Cancelled) {
        m_outcome.refusals.push_back({feedName(), *error});
        m_feed = m_feeds.size();
        return;
    }
    // Nothing traded around a day is an answer about that day; nothing before the first bars is the listing's beginning.
    const bool isEmptyPage = error && error->kind == FetchErrorKind::NoDataInRange;
    if (isEmptyPage && (m_isSecond || !m_collected.bars.empty())) {
        takePage({});
        return;
    }
    if (error || !m_page) {
        if (error)
            m_outcome.refusals.push_back({feedName(), *error});
        nextFeed();
        return;
    }
    takePage(*std::exchange(m_page, std::nullopt));
}

void HistoryJob::takePage(FeedHistory page)
{
    const auto remaining = page.remaining;
    merge(m_collected, std::move(page));
    if (remaining && ++m_pages < kMostPages) {
        m_query.days = *remaining;
        m_query.laterSplits.clear();
        std::ranges::copy_if(m_collected.actions, std::back_inserter(m_query.laterSplits),
                             [](const CorporateAction& action) { return action.kind == ActionKind::Split; });
        return;
    }
    if (!m_windows.empty()) {
        m_query.days = m_windows.front();
        m_windows.erase(m_windows.begin());
        return;
    }
    if (m_isSecond)
        takeSecond();
    else
        takeFirst();
}

ValidatedHistory HistoryJob::validated() const
{
    const Instrument* const instrument = m_market->find(m_whole.symbol);
    static const Instrument kNobody;
    const Instrument& listing = instrument ? *instrument : kNobody;
    const BarSeries& stored = comparableBars(known());
    std::optional<KnownClose> before;
    if (!m_collected.bars.empty()) {
        if (const auto index = stored.lastOnOrBefore(m_collected.bars.front().day - 1))
            before = KnownClose{stored.days[*index], stored.close[*index]};
    }
    return validate(m_whole, m_collected, feedName(), m_market->calendarOf(listing), before);
}

void HistoryJob::takeFirst()
{
    if (m_collected.isSnapshotOnly || m_collected.bars.empty()) {
        m_outcome.refusals.push_back({feedName(),
                                      {FetchErrorKind::NoDataInRange, QStringLiteral("no history"), {}}});
        nextFeed();
        return;
    }
    const QString source = feedName();
    const ValidatedHistory delivered = validated();
    m_outcome.feed = source;
    m_outcome.changes = reconcile(known(), delivered, source, m_whole.now);
    m_outcome.actions = m_collected.actions;
    m_outcome.actionsComplete = m_collected.actionsComplete;
    m_outcome.defects = m_collected.defects;
    m_outcome.provisional = delivered.provisional;
    for (const Day day : known().doubtful) {
        if (!m_outcome.changes.settled.contains(day))
            m_outcome.changes.open.insert(day);
    }
    m_isSecond = true;
    nextFeed();
}

void HistoryJob::takeSecond()
{
    hearSecond(m_outcome.changes, known(), validated(), feedName(), m_whole.now);
    nextFeed();
}

/// The next feed is asked for everything, or for what is still open.
void HistoryJob::nextFeed()
{
    ++m_feed;
    askAgain();
}

void HistoryJob::askAgain()
{
    m_collected = {};
    m_pages = 0;
    m_query = m_whole;
    m_windows.clear();
    if (!m_isSecond)
        return;
    m_windows = windowsAround(m_outcome.changes.open);
    if (m_windows.empty()) {
        m_feed = m_feeds.size();
        return;
    }
    m_query.days = m_windows.front();
    m_windows.erase(m_windows.begin());
}

} // namespace chinatech
