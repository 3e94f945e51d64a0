// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/bar_series.h"
#include "core/market/corporate_action.h"
#include "core/market/fx_table.h"
#include "core/market/instrument.h"
#include "core/market/quote.h"
#include "core/net/fetch_error.h"
#include "core/net/http_message.h"
#include "core/net/request_policy.h"

#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace chinatech {

/// Which days of one listing are wanted.
struct HistoryQuery {
    QString symbol;                 ///< canonical
    InstrumentKind kind{};
    QString exchange;
    Currency currency{};
    DayRange days;
    QString vendorCode;             ///< the feed's own code where it cannot be told from the symbol: "BABA.N"
    WallTime now;                   ///< later bars are refused, younger ones are provisional
    /// Splits after the days asked for that earlier answers showed: a feed that adjusts prices to today is undone
    /// with them as well.
    std::vector<CorporateAction> laterSplits;
};

/// A row that could not be used in whole or in part, and why.
struct RowDefect {
    enum class Reason {
        NoClose, NotANumber, BadDate, FutureDay, DuplicateDay,
        OutOfRange,     ///< a price that no share has
        NoTrade,        ///< a close without open, high and low: only the close was taken
        BadAction,      ///< a dividend or split that cannot be right: taken without a price factor, or not at all
    };

    Reason reason{};
    QString detail;                 ///< the row as delivered, shortened
    std::optional<Day> day;

    bool operator==(const RowDefect&) const = default;
};

/// One answer's bars, ascending, as traded, in the listing's currency.
struct FeedHistory {
    std::vector<Bar> bars;
    std::vector<CorporateAction> actions;       ///< those of the days asked for
    std::optional<DayRange> actionsComplete;    ///< days over which the feed vouches for its actions
    std::vector<RowDefect> defects;
    std::optional<Day> provisional;             ///< that bar may still change: its session is not over
    bool isSnapshotOnly = false;                ///< the feed has no history of this: bars is empty
    /// Days of the query that a feed with capped answers has not given yet.
    std::optional<DayRange> remaining;
};

/// Reads the daily history of one listing.
struct HistoryFeed {
    bool (*covers)(const HistoryQuery& query);
    HttpRequest (*request)(const HistoryQuery& query);
    Fetched<FeedHistory> (*parse)(const HistoryQuery& query, const HttpResponse& response);
};

/// Listings whose snapshots are wanted in one request.
struct QuoteQuery {
    std::vector<HistoryQuery> listings;         ///< days are not read
    WallTime now;
};

struct FeedQuotes {
    std::vector<Quote> quotes;
    QStringList missing;                        ///< symbols that the answer lacks
    QString remark{};                           ///< for the request log: what nobody has told us the meaning of
};

struct QuoteFeed {
    bool (*covers)(const HistoryQuery& listing);
    int mostAtOnce;                             ///< listings a request
    HttpRequest (*request)(const QuoteQuery& query);
    Fetched<FeedQuotes> (*parse)(const QuoteQuery& query, const HttpResponse& response);
};

/// Fixings of the program's currencies. ECB: units for one euro; every pair as delivered.
struct FixingQuery {
    DayRange days;
    WallTime now;
};

struct FixingFeed {
    HttpRequest (*request)(const FixingQuery& query);
    Fetched<std::vector<Fixing>> (*parse)(const FixingQuery& query, const HttpResponse& response);
};

/// A feed: a name, its manners, and what it can be asked for. Pure: no clock, no network, no state.
struct Feed {
    const char* name;                           ///< "yahoo": settings, --feed-url, log and source column
    const char* title;                          ///< "Yahoo Finance": a proper name in every language
    const HistoryFeed* history = nullptr;
    const QuoteFeed* quotes = nullptr;
    const FixingFeed* fixings = nullptr;
    RequestPolicy (*policy)();
    /// The class of a failure that the transport shows; the default is transportError().
    FetchError (*classify)(const TransportFailure& failure);
};

[[nodiscard]] std::span<const Feed> feedTable();
/// The feeds that have that kind of data, in the order in which they are asked.
[[nodiscard]] std::span<const Feed* const> historyFeeds();
[[nodiscard]] std::span<const Feed* const> quoteFeeds();
[[nodiscard]] std::span<const Feed* const> fixingFeeds();
[[nodiscard]] const Feed* findFeed(QStringView name);

/// What any feed makes of a broken exchange: Transient, except Cancelled, Blocked after a redirect that was not
/// followed, and Malformed after an answer that was too large.
[[nodiscard]] FetchError transportError(const TransportFailure& failure);

} // namespace chinatech
