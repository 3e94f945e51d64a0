// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/refresh_run.h"

#include "core/refresh/session_quotes.h"

#include <algorithm>
#include <utility>

namespace chinatech {

RefreshEngine::Run::Run(Store& store, RequestQueue& queue, Clock& clock, const FeedChoice& choice, const Watch& watch,
                        std::shared_ptr<RefreshLock> lock)
    : m_store{store}, m_queue{queue}, m_clock{clock}, m_choice{choice}, m_watch{watch}, m_lock{std::move(lock)}
{
}

RefreshEngine::Run::~Run() { giveLockBack(); }

bool RefreshEngine::Run::takeLock()
{
    if (m_lock->take())
        return true;
    m_report.heldBy = m_lock->holder();
    m_lock.reset();
    return false;
}

void RefreshEngine::Run::giveLockBack()
{
    if (const auto lock = std::exchange(m_lock, nullptr))
        lock->giveBack();
}

bool RefreshEngine::Run::load()
{
    auto market = m_store.load();
    const auto states = readRefreshStates(m_store.database());
    auto own = readOwnCloses(m_store.database());
    if (!market || !states || !own) {
        m_report.storeError = !market ? market.error() : !states ? states.error() : own.error();
        return false;
    }
    m_ownCloses = std::move(*own);
    leaveOutOwnCloses(*market, m_ownCloses);
    m_market = std::make_shared<const Market>(std::move(*market));
    m_states = RefreshStates{*states};
    return true;
}

void RefreshEngine::Run::start(const QStringList& symbols)
{
    // Held until everything is under way, and ended later in any case: nothing calls back from within start().
    m_openJobs = 1;
    m_begun = m_clock.now();
    if (takeLock() && load()) {
        const RefreshPlan plan = planRefresh(*m_market, m_states, symbols, m_clock.now());
        m_total = static_cast<int>(plan.histories.size()) + static_cast<int>(plan.current.size()) + (plan.fixings ? 1 : 0);
        startListings(plan);
        if (plan.fixings)
            startFixings(*plan.fixings);
        if (!plan.quotes.empty())
            startQuotes(plan.quotes);
        for (const HistoryQuery& query : plan.histories)
            startHistory(query);
    }
    m_clock.after(std::chrono::milliseconds{0}, [self = shared_from_this()] {
        self->tellProgress({});
        self->finishJob();
    });
}

void RefreshEngine::Run::cancel()
{
    if (m_isOver)
        return;
    m_report.isCancelled = true;
    m_queue.cancelOf(this);
}

namespace {

/// Quotes alone have more to tell than their figures.
template <typename Job>
std::function<QString()> remarkOf(const std::shared_ptr<Job>& job)
{
    if constexpr (requires { job->remark(); })
        return [job] { return job->remark(); };
    else
        return {};
}

} // namespace

template <typename Job>
void RefreshEngine::Run::drive(const std::shared_ptr<Job>& job, std::function<void()> ended, std::function<void()> settled)
{
    ++m_openJobs;
    m_clock.after(std::chrono::milliseconds{0},
                  [self = shared_from_this(), job, ended = std::move(ended), settled = std::move(settled)] {
                      self->step(job, [self, ended] {
                          ended();
                          self->finishJob();
                      }, settled);
                  });
}

template <typename Job>
void RefreshEngine::Run::step(const std::shared_ptr<Job>& job, const std::function<void()>& ended,
                              const std::function<void()>& settled)
{
    auto request = job->next();
    if (!request) {
        ended();
        return;
    }
    if (m_report.isCancelled || m_report.storeError) {
        job->settle(FetchError{FetchErrorKind::Cancelled, {}, {}});
        step(job, ended, settled);
        return;
    }
    m_queue.add({withBaseUrl(std::move(*request), m_choice.baseUrls),
                 [job](const HttpResult& answer) { return job->judge(answer); },
                 [self = shared_from_this(), job, ended, settled](const std::optional<FetchError>& error) {
                     job->settle(error);
                     if (settled)
                         settled();
                     self->step(job, ended, settled);
                 }, this, remarkOf(job)});
}

void RefreshEngine::Run::startHistory(const HistoryQuery& query)
{
    auto job = std::make_shared<HistoryJob>(m_market, query, m_choice.among(historyFeeds()));
    drive(job, [this, job, query] { endHistory(query, job->outcome()); });
}

void RefreshEngine::Run::startQuotes(const std::vector<HistoryQuery>& listings)
{
    auto job = std::make_shared<QuoteJob>(listings, m_choice.among(quoteFeeds()), m_clock.now());
    drive(job, [this, job, listings] { endQuotes(listings, job->outcome()); }, [this, job] { takeQuotes(job->outcome()); });
}

void RefreshEngine::Run::startFixings(const FixingQuery& query)
{
    auto job = std::make_shared<FixingJob>(query, m_choice.among(fixingFeeds()));
    drive(job, [this, job, query] { endFixings(query, job->outcome()); });
}

void RefreshEngine::Run::endFixings(const FixingQuery& query, const FixingOutcome& outcome)
{
    const auto applied = applyFixings(m_store.database(), outcome);
    if (!applied)
        return fail(applied.error());
    RefreshState state = m_states.of(fixingsSubject(), RefreshKind::Fixings);
    state.lastAttempt = m_clock.now();
    state.lastError = outcome.error;
    if (!outcome.error) {
        state.feed = outcome.feed;
        state.lastSuccess = state.lastAttempt;
        // Nothing at all for these days is an answer; a newest fixing that is not out yet will be asked for again.
        state.through = query.days.to;
        if (!outcome.fixings.empty())
            state.through = std::ranges::max_element(outcome.fixings, {}, &Fixing::day)->day;
    }
    keep(state);
    RefreshLine line{fixingsSubject(), applied->isEmpty() ? RefreshResult::Unchanged : RefreshResult::Updated, outcome.feed, *applied,
                     std::nullopt, outcome.error};
    if (outcome.error)
        line.result = outcome.error->kind == FetchErrorKind::Cancelled ? RefreshResult::Cancelled : RefreshResult::Failed;
    for (const Fixing& fixing : outcome.fixings)
        line.through = std::max(line.through.value_or(fixing.day), fixing.day);
    finishSubject(std::move(line));
}

void RefreshEngine::Run::finishSubject(RefreshLine line)
{
    m_report.lines.push_back(std::move(line));
    const RefreshLine& last = m_report.lines.back();
    if (m_watch.line)
        m_watch.line(last);
    tellProgress(last.subject);
}

/// What is cancelled gets nowhere any more; another refresh may be told of already.
void RefreshEngine::Run::tellProgress(const QString& current)
{
    if (m_watch.progress && !m_report.isCancelled)
        m_watch.progress({static_cast<int>(m_report.lines.size()), m_total, current});
}

void RefreshEngine::Run::finishJob()
{
    if (--m_openJobs > 0)
        return;
    m_isOver = true;
    giveLockBack();
    noteFailingFeeds();
    if (m_watch.finished)
        m_watch.finished(m_report);
}

void RefreshEngine::Run::noteFailingFeeds()
{
    for (const Feed& feed : feedTable()) {
        const FeedHealth health = m_queue.health(QString::fromLatin1(feed.name));
        const bool hasFailedNow = health.failuresInARow > 0 && health.lastFailure >= m_begun;
        const bool isPaused = health.pausedUntil && *health.pausedUntil > m_clock.now();
        if ((hasFailedNow || isPaused) && !m_choice.disabled.contains(health.feed))
            m_report.failing.push_back(health);
    }
}

void RefreshEngine::Run::fail(const Error& error)
{
    if (m_report.storeError)
        return;
    m_report.storeError = error;
    m_queue.cancelOf(this);
}

void RefreshEngine::Run::keep(const RefreshState& state)
{
    m_states.set(state);
    if (const auto written = writeRefreshState(m_store.database(), state); !written)
        fail(written.error());
}

} // namespace chinatech
