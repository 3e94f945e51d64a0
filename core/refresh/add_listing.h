// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/feeds/vendor_symbols.h"
#include "core/refresh/feed_choice.h"
#include "core/refresh/history_job.h"

#include <memory>
#include <optional>
#include <vector>

namespace chinatech {

class Database;

/// A listing as the feeds know it, ready to be stored.
struct FoundListing {
    Instrument instrument;
    QString vendorCode;     ///< "NIO.N": what a feed's history wants
    QString feed;           ///< that quoted it
    Quote quote;
};

/// Asks the feeds about a listing that was named by its code, before anything is stored of it: one feed must quote it
/// in its currency, and one must have its daily history. The first English name that a feed gives is taken. Run like
/// a HistoryJob.
class ListingJob {
public:
    /// The market lends the trading calendars.
    ListingJob(std::shared_ptr<const Market> market, TypedListing typed, const FeedChoice& choice, WallTime now);

    [[nodiscard]] std::optional<HttpRequest> next();
    [[nodiscard]] std::optional<FetchError> judge(const HttpResult& answer);
    void settle(const std::optional<FetchError>& error);

    /// Nothing if no feed could say that it exists.
    [[nodiscard]] std::optional<FoundListing> found() const;
    /// Why it was not found. NotFound or NoDataInRange: every feed answered, and none has it.
    [[nodiscard]] FetchError error() const;
    [[nodiscard]] const QString& symbol() const { return m_typed.symbol; }

private:
    [[nodiscard]] bool isQuoteWanted() const;
    [[nodiscard]] HistoryQuery listing() const;
    void settleQuote(const std::optional<FetchError>& error);
    void askForHistory();

    std::shared_ptr<const Market> m_market;
    TypedListing m_typed;
    std::vector<const Feed*> m_quoteFeeds;
    std::vector<const Feed*> m_historyFeeds;
    WallTime m_now;
    std::size_t m_feed = 0;
    FeedQuotes m_answer;
    std::optional<Quote> m_quote;               ///< of the first feed that has it
    QString m_nameEn;
    std::vector<FetchError> m_refusals;
    std::optional<HistoryJob> m_history;        ///< once the quotes are settled
};

/// What is stored of a listing that the user added. The quote makes a guessed exchange certain where it can.
[[nodiscard]] Instrument addedInstrument(const TypedListing& typed, const Quote& quote, const QString& nameEn);

/// One transaction: the instrument, and what the feed calls it. Its history comes with the next refresh.
[[nodiscard]] Result<void> storeListing(Database& database, const FoundListing& found);

} // namespace chinatech
