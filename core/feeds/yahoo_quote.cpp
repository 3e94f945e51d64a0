// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/content_check.h"
#include "core/feeds/feed_list.h"
#include "core/feeds/vendor_symbols.h"
#include "core/feeds/yahoo_request.h"

namespace chinatech {

namespace {

bool covers(const HistoryQuery& listing) { return yahooSymbol(listing).has_value(); }

HttpRequest request(const QuoteQuery& query)
{
    const HistoryQuery& listing = query.listings.front();
    return yahooRequest(yahooSymbol(listing).value_or(listing.symbol), QStringLiteral("range=1d&interval=1d&includePrePost=false"));
}

/// Only with range=1d is the close before the first row that of the session before.
double previousCloseOf(const YahooChart& chart)
{
    return chart.range == QLatin1String("1d") ? chart.previousClose : kMissing;
}

Quote quoteOf(const HistoryQuery& listing, const YahooChart& chart, WallTime now)
{
    const std::chrono::sys_seconds time{std::chrono::seconds{*chart.lastTime}};
    Quote quote;
    quote.symbol = listing.symbol;
    quote.currency = listing.currency;
    quote.time = time;
    quote.session = chart.lastDay;
    quote.last = chart.lastPrice;
    quote.previousClose = previousCloseOf(chart);
    quote.high = chart.dayHigh;
    quote.low = chart.dayLow;
    quote.volume = chart.isIndex() ? kMissing : chart.dayVolume;
    quote.high52Weeks = chart.high52Weeks;
    quote.low52Weeks = chart.low52Weeks;
    quote.nameEn = chart.name;
    quote.source = QStringLiteral("yahoo");
    if (!chart.rows.empty() && chart.rows.back().day == chart.lastDay && chart.rows.back().open > 0)
        quote.open = chart.rows.back().open;
    const auto second = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    quote.isTrading = chart.sessionStart && chart.sessionEnd && chart.sessionDay == chart.lastDay
        && *chart.sessionStart <= second && second < *chart.sessionEnd;
    quote.isHalted = quote.volume == 0;
    return quote;
}

Fetched<FeedQuotes> parse(const QuoteQuery& query, const HttpResponse& response)
{
    const HistoryQuery& listing = query.listings.front();
    const auto chart = readYahooChart(response);
    if (!chart)
        return std::unexpected(chart.error());
    if (const auto wrong = notTheListing(listing, *chart))
        return std::unexpected(*wrong);
    if (isMissing(chart->lastPrice) || !chart->lastTime)
        return fetchFailure(FetchErrorKind::NoDataInRange, QStringLiteral("no price"));
    FeedQuotes quotes;
    quotes.quotes.push_back(quoteOf(listing, *chart, query.now));
    if (quotes.quotes.front().time > query.now + kClockTolerance)
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("a price of the future"));
    return quotes;
}

} // namespace

const QuoteFeed& yahooQuotes()
{
    static constexpr QuoteFeed kFeed{covers, 1, request, parse};
    return kFeed;
}

} // namespace chinatech
