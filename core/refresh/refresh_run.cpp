// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/refresh_run.h"

#include <algorithm>
#include <utility>

namespace chinatech {

namespace {

RefreshResult resultOf(const HistoryOutcome& outcome, const Applied& applied)
{
    const auto error = outcome.error();
    if (error)
        return error->kind == FetchErrorKind::Cancelled ? RefreshResult::Cancelled : RefreshResult::Failed;
    if (applied.doubts > 0)
        return RefreshResult::Quarantined;
    return applied.isEmpty() ? RefreshResult::Unchanged : RefreshResult::Updated;
}

/// The newest bar that the store holds after it.
std::optional<Day> newestBar(const MarketRecord& before, const HistoryOutcome& outcome)
{
    std::optional<Day> newest;
    if (const BarSeries& bars = comparableBars(before); !bars.empty())
        newest = bars.days.back();
    for (const SourcedBar& bar : outcome.changes.bars)
        newest = std::max(newest.value_or(bar.bar.day), bar.bar.day);
    return newest;
}

} // namespace

RefreshEngine::Run::Run(Store& store, RequestQueue& queue, Clock& clock, const FeedChoice& choice, const Watch& watch)
    : m_store{store}, m_queue{queue}, m_clock{clock}, m_choice{choice}, m_watch{watch}
{
}

bool RefreshEngine::Run::load()
{
    auto market = m_store.load();
    const auto states = readRefreshStates(m_store.database());
    if (!market || !states) {
        m_report.storeError = market ? states.error() : market.error();
        return false;
    }
    m_market = std::make_shared<const Market>(std::move(*market));
    m_states = RefreshStates{*states};
    return true;
}

void RefreshEngine::Run::start(const QStringList& symbols)
{
    // Held until everything is under way, and ended later in any case: nothing calls back from within start().
    m_openJobs = 1;
    if (load()) {
        const RefreshPlan plan = planRefresh(*m_market, m_states, symbols, m_clock.now());
        m_total = static_cast<int>(plan.histories.size()) + static_cast<int>(plan.current.size()) + (plan.fixings ? 1 : 0);
        for (const QString& symbol : plan.current) {
            const BarSeries& bars = comparableBars(m_market->record(symbol));
            finishSubject({symbol, RefreshResult::Current, bars.source, {},
                           bars.empty() ? std::nullopt : std::optional{bars.days.back()}, std::nullopt});
        }
        if (plan.fixings)
            startFixings(*plan.fixings);
        if (!plan.quotes.empty())
            startQuotes(plan.quotes);
        for (const HistoryQuery& query : plan.histories)
            startHistory(query);
    }
    m_clock.after(std::chrono::milliseconds{0}, [self = shared_from_this()] { self->finishJob(); });
}

void RefreshEngine::Run::cancel()
{
    if (m_isOver)
        return;
    m_report.isCancelled = true;
    m_queue.cancelAll();
}

template <typename Job> void RefreshEngine::Run::drive(const std::shared_ptr<Job>& job, std::function<void()> ended)
{
    ++m_openJobs;
    m_clock.after(std::chrono::milliseconds{0}, [self = shared_from_this(), job, ended = std::move(ended)] {
        self->step(job, [self, ended] {
            ended();
            self->finishJob();
        });
    });
}

template <typename Job> void RefreshEngine::Run::step(const std::shared_ptr<Job>& job, const std::function<void()>& ended)
{
    auto request = job->next();
    if (!request) {
        ended();
        return;
    }
    if (m_report.isCancelled || m_report.storeError) {
        job->settle(FetchError{FetchErrorKind::Cancelled, {}, {}});
        step(job, ended);
        return;
    }
    m_queue.add({withBaseUrl(std::move(*request), m_choice.baseUrls),
                 [job](const HttpResult& answer) { return job->judge(answer); },
                 [self = shared_from_this(), job, ended](const std::optional<FetchError>& error) {
                     job->settle(error);
                     self->step(job, ended);
                 }});
}

void RefreshEngine::Run::startHistory(const HistoryQuery& query)
{
    auto job = std::make_shared<HistoryJob>(m_market, query, m_choice.among(historyFeeds()));
    drive(job, [this, job, query] { endHistory(query, job->outcome()); });
}

void RefreshEngine::Run::startQuotes(const std::vector<HistoryQuery>& listings)
{
    auto job = std::make_shared<QuoteJob>(listings, m_choice.among(quoteFeeds()), m_clock.now());
    drive(job, [this, job, listings] { endQuotes(listings, job->outcome()); });
}

void RefreshEngine::Run::startFixings(const FixingQuery& query)
{
    auto job = std::make_shared<FixingJob>(query, m_choice.among(fixingFeeds()));
    drive(job, [this, job, query] { endFixings(query, job->outcome()); });
}

void RefreshEngine::Run::endHistory(const HistoryQuery& query, const HistoryOutcome& outcome)
{
    const auto applied = applyHistory(m_store.database(), outcome);
    if (!applied)
        return fail(applied.error());
    const Instrument* const instrument = m_market->find(query.symbol);
    RefreshState state = m_states.of(query.symbol, RefreshKind::History);
    state.lastAttempt = m_clock.now();
    state.lastError = outcome.error();
    if (!state.lastError && instrument) {
        state.feed = outcome.feed;
        // Nothing at all for these days is an answer; a newest fixing that is not out yet will be asked for again.
        state.lastSuccess = state.lastAttempt;
        const Day finished = lastFinishedSession(m_market->calendarOf(*instrument), instrument->exchange, query.now);
        // A session that is still to come from the feeds will be asked for again.
        state.through = outcome.changes.open.contains(finished) ? finished - 1 : finished;
    }
    keep(state);
    finishSubject({query.symbol, resultOf(outcome, *applied), outcome.feed, *applied,
                   newestBar(m_market->record(query.symbol), outcome), state.lastError});
}

void RefreshEngine::Run::endQuotes(const std::vector<HistoryQuery>& listings, const QuoteOutcome& outcome)
{
    const auto applied = applyQuotes(m_store.database(), outcome.quotes);
    if (!applied)
        return fail(applied.error());
    for (const HistoryQuery& listing : listings) {
        RefreshState state = m_states.of(listing.symbol, RefreshKind::Quote);
        state.lastAttempt = m_clock.now();
        const auto quote = std::ranges::find(outcome.quotes, listing.symbol, &Quote::symbol);
        if (quote != outcome.quotes.end()) {
            state.feed = quote->source;
            state.vendorCode = quote->vendorCode;
            state.lastSuccess = state.lastAttempt;
            state.lastError.reset();
            // Of a session that goes on, another quote will be wanted.
            state.through = quote->isTrading ? quote->session - 1 : quote->session;
        } else {
            state.lastError = outcome.error.value_or(FetchError{FetchErrorKind::NotFound, {}, {}});
        }
        keep(state);
    }
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
        state.through = query.days.to;
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
    if (m_watch.progress)
        m_watch.progress({static_cast<int>(m_report.lines.size()), m_total, last.subject});
}

void RefreshEngine::Run::finishJob()
{
    if (--m_openJobs > 0)
        return;
    m_isOver = true;
    if (m_watch.finished)
        m_watch.finished(m_report);
}

void RefreshEngine::Run::fail(const Error& error)
{
    if (m_report.storeError)
        return;
    m_report.storeError = error;
    m_queue.cancelAll();
}

void RefreshEngine::Run::keep(const RefreshState& state)
{
    m_states.set(state);
    if (const auto written = writeRefreshState(m_store.database(), state); !written)
        fail(written.error());
}

} // namespace chinatech
