// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refresh/refresh_engine.h"
#include "core/storage/own_close_store.h"
#include "core/storage/refresh_state_store.h"

#include <map>
#include <set>

namespace chinatech {

/// One refresh from its plan to its report. Ends when the last of its jobs has ended.
class RefreshEngine::Run : public std::enable_shared_from_this<RefreshEngine::Run> {
public:
    Run(Store& store, RequestQueue& queue, Clock& clock, const FeedChoice& choice, const Watch& watch,
        std::shared_ptr<RefreshLock> lock);
    ~Run();
    Q_DISABLE_COPY_MOVE(Run)

    void start(const QStringList& symbols);
    void cancel();
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    /// One listing, until its history and its quote have both ended.
    struct Listing {
        RefreshLine line;
        int open = 0;       ///< of the two
    };

    [[nodiscard]] bool takeLock();
    void giveLockBack();
    [[nodiscard]] bool load();
    void startListings(const RefreshPlan& plan);
    void startHistory(const HistoryQuery& query);
    void startQuotes(const std::vector<HistoryQuery>& listings);
    void startFixings(const FixingQuery& query);
    /// Runs a job to its end, one request after the other; "settled" is called after each, "ended" once, later.
    template <typename Job>
    void drive(const std::shared_ptr<Job>& job, std::function<void()> ended, std::function<void()> settled = {});
    template <typename Job>
    void step(const std::shared_ptr<Job>& job, const std::function<void()>& ended, const std::function<void()>& settled);

    void endHistory(const HistoryQuery& query, const HistoryOutcome& outcome);
    void takeQuotes(const QuoteOutcome& outcome);
    void endQuotes(const std::vector<HistoryQuery>& listings, const QuoteOutcome& outcome);
    void endPart(const QString& symbol);
    [[nodiscard]] Result<void> compareWithQuotes(const Instrument& listing);
    [[nodiscard]] Result<void> goOnWithOwnCloses(const Instrument& index, RefreshLine& line);
    void endFixings(const FixingQuery& query, const FixingOutcome& outcome);
    void finishSubject(RefreshLine line);
    void tellProgress(const QString& current);
    void finishJob();
    void noteFailingFeeds();
    void fail(const Error& error);
    void keep(const RefreshState& state);

    Store& m_store;
    RequestQueue& m_queue;
    Clock& m_clock;
    const FeedChoice& m_choice;
    const Watch& m_watch;
    std::shared_ptr<RefreshLock> m_lock;        ///< nothing when it is not held
    std::shared_ptr<const Market> m_market;     ///< as feeds and imports told it: without closes of our own
    RefreshStates m_states;
    QHash<QString, OwnCloses> m_ownCloses;
    std::map<QString, Listing> m_listings;      ///< those that have not ended
    std::size_t m_quotesTaken = 0;
    std::set<QString> m_quoted;                 ///< whose quote has come
    RefreshReport m_report;
    WallTime m_begun;
    int m_openJobs = 0;
    int m_total = 0;
    bool m_isOver = false;
};

} // namespace chinatech
