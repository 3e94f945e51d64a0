// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of one listing's history and quote, which end in either order.
#include "core/refresh/refresh_run.h"

#include "core/feeds/session_hours.h"
#include "core/refresh/apply_quotes.h"
#include "core/refresh/session_quotes.h"
#include "core/storage/quarantine_store.h"

#include <algorithm>
#include <span>
#include <utility>

namespace chinatech {

namespace {

/// Quotes of so many days are compared with the closes of their sessions.
constexpr int kComparedDays = 14;

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

void RefreshEngine::Run::startListings(const RefreshPlan& plan)
{
    for (const HistoryQuery& query : plan.histories)
        ++m_listings[query.symbol].open;
    for (const HistoryQuery& query : plan.quotes)
        ++m_listings[query.symbol].open;
    for (const QString& symbol : plan.current) {
        const BarSeries& bars = comparableBars(m_market->record(symbol));
        RefreshLine line{symbol, RefreshResult::Current, bars.source, {},
                         bars.empty() ? std::nullopt : std::optional{bars.days.back()}, std::nullopt};
        const auto [listing, isComplete] = m_listings.try_emplace(symbol, Listing{{}, 1});
        listing->second.line = std::move(line);
        if (isComplete)
            endPart(symbol);
    }
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
        state.lastSuccess = state.lastAttempt;
        const Day finished = lastFinishedSession(m_market->calendarOf(*instrument), instrument->exchange, query.now);
        // A session that is still to come from the feeds will be asked for again.
        state.through = outcome.changes.open.contains(finished) ? finished - 1 : finished;
    }
    keep(state);
    RefreshLine& line = m_listings[query.symbol].line;
    line.result = resultOf(outcome, *applied);
    line.feed = outcome.feed;
    line.applied = *applied;
    line.through = newestBar(m_market->record(query.symbol), outcome);
    line.error = state.lastError;
    endPart(query.symbol);
}

void RefreshEngine::Run::takeQuotes(const QuoteOutcome& outcome)
{
    const std::span<const Quote> fresh = std::span{outcome.quotes}.subspan(m_quotesTaken);
    if (fresh.empty() || m_report.storeError)
        return;
    m_quotesTaken = outcome.quotes.size();
    if (const auto applied = applyQuotes(m_store.database(), *m_market, fresh); !applied)
        return fail(applied.error());
    for (const Quote& quote : fresh) {
        m_quoted.insert(quote.symbol);
        const Instrument* const instrument = m_market->find(quote.symbol);
        RefreshState state = m_states.of(quote.symbol, RefreshKind::Quote);
        state.lastAttempt = m_clock.now();
        state.feed = quote.source;
        state.vendorCode = quote.vendorCode;
        state.lastSuccess = state.lastAttempt;
        state.lastError.reset();
        // Of a session that goes on, another quote will be wanted.
        const bool isClose = instrument && tellsClose(quote, instrument->exchange);
        state.through = isClose || quote.isHalted ? quote.session : quote.session - 1;
        keep(state);
        RefreshLine& line = m_listings[quote.symbol].line;
        line.hasQuote = true;
        line.hasValuation = isClose && !(isMissing(quote.marketCap) && isMissing(quote.peTrailing));
        endPart(quote.symbol);
    }
}

void RefreshEngine::Run::endQuotes(const std::vector<HistoryQuery>& listings, const QuoteOutcome& outcome)
{
    for (const HistoryQuery& listing : listings) {
        if (m_quoted.contains(listing.symbol))
            continue;
        RefreshState state = m_states.of(listing.symbol, RefreshKind::Quote);
        state.lastAttempt = m_clock.now();
        state.lastError = outcome.error.value_or(FetchError{FetchErrorKind::NotFound, {}, {}});
        keep(state);
        if (state.lastError->kind != FetchErrorKind::Cancelled)
            m_listings[listing.symbol].line.quoteError = state.lastError;
        endPart(listing.symbol);
    }
}

void RefreshEngine::Run::endPart(const QString& symbol)
{
    const auto found = m_listings.find(symbol);
    if (found == m_listings.end() || --found->second.open > 0)
        return;
    RefreshLine line = std::move(found->second.line);
    m_listings.erase(found);
    line.subject = symbol;
    if (const auto own = m_ownCloses.constFind(symbol); own != m_ownCloses.cend())
        line.through = std::max(line.through, std::optional{*own->days.rbegin()});
    const Instrument* const instrument = m_market->find(symbol);
    const bool isIndex = instrument && instrument->kind == InstrumentKind::Index;
    const auto waiting = countWaitingSessions(m_store.database(), symbol);
    if (!waiting)
        return fail(waiting.error());
    line.waiting = *waiting;
    if (isIndex && line.result == RefreshResult::Failed) {
        if (const auto done = goOnWithOwnCloses(*instrument, line); !done)
            return fail(done.error());
    }
    if (instrument) {
        if (const auto done = compareWithQuotes(*instrument); !done)
            return fail(done.error());
    }
    finishSubject(std::move(line));
}

/// Close and quote may come with different refreshes.
Result<void> RefreshEngine::Run::compareWithQuotes(const Instrument& listing)
{
    const WallTime now = m_clock.now();
    const Day today = SessionClock{listing.exchange, now}.newest();
    const auto quotes = quotesSince(m_store.database(), listing.symbol, today - kComparedDays);
    if (!quotes)
        return std::unexpected(quotes.error());
    return compareWithCloses(m_store.database(), listing, *quotes, now);
}

/// Nobody has its history: closes of our own stand in for it.
Result<void> RefreshEngine::Run::goOnWithOwnCloses(const Instrument& index, RefreshLine& line)
{
    const MarketRecord& delivered = m_market->record(index.symbol);
    const BarSeries& bars = comparableBars(delivered);
    const auto quotes = quotesSince(m_store.database(), index.symbol, bars.empty() ? std::nullopt : std::optional{bars.days.back()});
    if (!quotes)
        return std::unexpected(quotes.error());
    const TradingCalendar& calendar = m_market->calendarOf(index);
    const std::vector<Bar> closes = ownCloses(delivered, index, calendar, *quotes);
    const auto written = applyOwnCloses(m_store.database(), index.symbol, closes);
    if (!written)
        return std::unexpected(written.error());
    line.applied = *written;
    if (closes.empty() || closes.back().day < lastFinishedSession(calendar, index.exchange, m_clock.now()))
        return {};
    line.result = written->bars > 0 ? RefreshResult::Updated : RefreshResult::Unchanged;
    line.feed = ownCloseSource();
    line.through = closes.back().day;
    return {};
}

} // namespace chinatech
