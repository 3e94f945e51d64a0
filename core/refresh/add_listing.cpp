// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/add_listing.h"

#include "core/feeds/session_hours.h"
#include "core/refresh/feed_answer.h"
#include "core/storage/database.h"
#include "core/storage/instrument_store.h"
#include "core/storage/refresh_state_store.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <utility>

namespace chinatech {

namespace {

/// One answer of every feed; long enough to hold a session of a listing that has been suspended for months.
constexpr int kDaysLookedBack = 365;

bool saysNoSuchListing(const FetchError& error)
{
    return error.kind == FetchErrorKind::NotFound || error.kind == FetchErrorKind::NoDataInRange;
}

} // namespace

Instrument addedInstrument(const TypedListing& typed, const Quote& quote, const QString& nameEn)
{
    Instrument instrument;
    instrument.symbol = typed.symbol;
    instrument.kind = typed.kind;
    instrument.group = QStringLiteral("added");
    instrument.currency = typed.currency;
    instrument.exchange = typed.exchange;
    instrument.names.en = nameEn.isEmpty() ? typed.symbol : nameEn;
    instrument.isAdded = true;
    if (!typed.isExchangeCertain)
        instrument.exchange = exchangeOfTencentCode(quote.vendorCode).value_or(typed.exchange);
    if (quote.ordinaryPerAds && typed.kind == InstrumentKind::Equity) {
        instrument.kind = InstrumentKind::Adr;
        instrument.ordinaryPerAds = quote.ordinaryPerAds;
    }
    return instrument;
}

ListingJob::ListingJob(std::shared_ptr<const Market> market, TypedListing typed, const FeedChoice& choice, WallTime now)
    : m_market{std::move(market)}
    , m_typed{std::move(typed)}
    , m_quoteFeeds{choice.among(quoteFeeds())}
    , m_historyFeeds{choice.among(historyFeeds())}
    , m_now{now}
{
    std::erase_if(m_quoteFeeds, [this](const Feed* feed) { return !feed->quotes || !feed->quotes->covers(listing()); });
}

bool ListingJob::isQuoteWanted() const { return m_feed < m_quoteFeeds.size() && (!m_quote || m_nameEn.isEmpty()); }

HistoryQuery ListingJob::listing() const
{
    HistoryQuery query;
    query.symbol = m_typed.symbol;
    query.kind = m_typed.kind;
    query.exchange = m_typed.exchange;
    query.currency = m_typed.currency;
    query.now = m_now;
    if (m_quote) {
        const Instrument instrument = addedInstrument(m_typed, *m_quote, m_nameEn);
        query.kind = instrument.kind;
        query.exchange = instrument.exchange;
        query.vendorCode = m_quote->vendorCode;
    }
    return query;
}

std::optional<HttpRequest> ListingJob::next()
{
    if (isQuoteWanted())
        return m_quoteFeeds[m_feed]->quotes->request({{listing()}, m_now});
    if (!m_quote)
        return std::nullopt;
    if (!m_history)
        askForHistory();
    // One feed that has it is enough: what it leaves open is asked about when all of it is fetched.
    return m_history->outcome().feed.isEmpty() ? m_history->next() : std::nullopt;
}

std::optional<FetchError> ListingJob::judge(const HttpResult& answer)
{
    if (m_history)
        return m_history->judge(answer);
    return readAnswer(*m_quoteFeeds[m_feed], answer, [this](const Feed& feed, const HttpResponse& response) {
        return feed.quotes->parse({{listing()}, m_now}, response);
    }, m_answer);
}

void ListingJob::settle(const std::optional<FetchError>& error)
{
    if (!m_history) {
        settleQuote(error);
        return;
    }
    m_history->settle(error);
}

void ListingJob::settleQuote(const std::optional<FetchError>& error)
{
    const FeedQuotes answer = std::exchange(m_answer, {});
    if (error)
        m_refusals.push_back(*error);
    if (error && error->kind == FetchErrorKind::Cancelled) {
        m_quote.reset();
        m_feed = m_quoteFeeds.size();
        return;
    }
    const auto quote = std::ranges::find(answer.quotes, m_typed.symbol, &Quote::symbol);
    if (quote != answer.quotes.end()) {
        if (m_nameEn.isEmpty())
            m_nameEn = quote->nameEn.simplified();
        if (!m_quote)
            m_quote = *quote;
    }
    ++m_feed;
}

void ListingJob::askForHistory()
{
    HistoryQuery query = listing();
    const Day today = SessionClock{query.exchange, m_now}.newest();
    query.days = {today - kDaysLookedBack, today};
    m_history.emplace(m_market, std::move(query), m_historyFeeds);
}

std::optional<FoundListing> ListingJob::found() const
{
    if (!m_quote || !m_history || m_history->outcome().feed.isEmpty())
        return std::nullopt;
    return FoundListing{addedInstrument(m_typed, *m_quote, m_nameEn), m_quote->vendorCode, m_quote->source, *m_quote};
}

FetchError ListingJob::error() const
{
    if (m_history)
        return m_history->outcome().error().value_or(FetchError{FetchErrorKind::NoDataInRange, {}, {}});
    const auto telling = std::ranges::find_if_not(m_refusals, saysNoSuchListing);
    return telling != m_refusals.end() ? *telling : FetchError{FetchErrorKind::NotFound, {}, {}};
}

Result<void> storeListing(Database& database, const FoundListing& found)
{
    WriteTransaction transaction{database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto written = InstrumentWriter{database}.write(found.instrument); !written)
        return written;
    RefreshState state;
    state.subject = found.instrument.symbol;
    state.kind = RefreshKind::Quote;
    state.feed = found.feed;
    state.vendorCode = found.vendorCode;
    if (auto written = writeRefreshState(database, state); !written)
        return written;
    return transaction.commit();
}

} // namespace chinatech
