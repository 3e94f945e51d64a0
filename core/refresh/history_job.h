// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"
#include "core/refresh/reconcile.h"

#include <memory>
#include <optional>
#include <vector>

namespace chinatech {

/// What asking for one listing's history came to.
struct HistoryOutcome {
    struct Refusal {
        QString feed;
        FetchError error;
    };

    QString symbol;
    QString feed;                               ///< whose history was taken; empty if nobody had any
    HistoryChanges changes;
    std::vector<CorporateAction> actions;
    std::optional<DayRange> actionsComplete;
    std::vector<RowDefect> defects;
    std::optional<Bar> provisional;             ///< today's bar so far; not stored
    std::vector<Refusal> refusals;              ///< in the order in which the feeds were asked

    /// What to tell of a listing that nobody had: the first feed's reason that is not "unknown here".
    [[nodiscard]] std::optional<FetchError> error() const;
};

/// Asks the feeds for one listing's history: the first that answers is taken, the others are heard on what it leaves
/// open. Knows no network and no time: whoever runs it sends next(), shows every attempt's answer to judge() and
/// tells the last one's fate to settle(), until next() has nothing more.
class HistoryJob {
public:
    /// The market is what the store held when the refresh began.
    HistoryJob(std::shared_ptr<const Market> market, HistoryQuery query, std::vector<const Feed*> feeds);

    [[nodiscard]] std::optional<HttpRequest> next();
    [[nodiscard]] std::optional<FetchError> judge(const HttpResult& answer);
    void settle(const std::optional<FetchError>& error);

    [[nodiscard]] const HistoryOutcome& outcome() const { return m_outcome; }

private:
    [[nodiscard]] const MarketRecord& known() const { return m_market->record(m_whole.symbol); }
    [[nodiscard]] QString feedName() const { return QString::fromLatin1(m_feeds[m_feed]->name); }
    [[nodiscard]] ValidatedHistory validated() const;
    void takePage(FeedHistory page);
    void takeFirst();
    void takeSecond();
    void nextFeed();
    void askAgain();

    std::shared_ptr<const Market> m_market;
    HistoryQuery m_whole;                       ///< what was asked for
    HistoryQuery m_query;                       ///< the page that is being asked for
    std::vector<const Feed*> m_feeds;
    std::size_t m_feed = 0;
    bool m_isSecond = false;
    int m_pages = 0;
    std::vector<DayRange> m_windows;            ///< still to be asked of this feed after the current one
    std::optional<FeedHistory> m_page;          ///< the answer that was judged good
    FeedHistory m_collected;
    HistoryOutcome m_outcome;
};

/// Spans around the days, each short enough for one answer of a feed that caps them; ascending.
[[nodiscard]] std::vector<DayRange> windowsAround(const std::set<Day>& days);

} // namespace chinatech
