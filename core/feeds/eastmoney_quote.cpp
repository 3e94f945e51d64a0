// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/content_check.h"
#include "core/feeds/eastmoney_request.h"
#include "core/feeds/feed_list.h"
#include "core/feeds/session_hours.h"
#include "core/feeds/session_zone.h"
#include "core/feeds/vendor_symbols.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kMostSecids = 50;

bool covers(const HistoryQuery& listing)
{
    return eastmoneySecid(listing).has_value() && exchangeHours(listing.exchange).has_value();
}

HttpRequest request(const QuoteQuery& query)
{
    QStringList secids;
    for (const HistoryQuery& listing : query.listings)
        secids.append(eastmoneySecid(listing).value_or(QString()));
    // fltt=2: decimals instead of whole numbers with a scale.
    return eastmoneyRequest(QStringLiteral("https://push2.eastmoney.com/api/qt/ulist.np/get?secids=%1&fltt=2"
                                           "&fields=f2,f5,f12,f13,f15,f16,f17,f18,f20,f115,f124")
                                .arg(secids.join(u',')));
}

double positive(const Json& row, const char* key)
{
    const double value = jsonNumber(row, key);
    return value > 0 ? value : kMissing;
}

std::optional<Quote> quoteOf(const HistoryQuery& listing, const Json& row, WallTime now)
{
    const auto seconds = jsonTime(row, "f124");
    const auto hours = exchangeHours(listing.exchange);
    SessionZone zone{hours ? hours->zone : QByteArray{}};
    if (!seconds || *seconds <= 0 || !zone.isValid())
        return std::nullopt;
    Quote quote;
    quote.symbol = listing.symbol;
    quote.currency = listing.currency;
    quote.time = std::chrono::sys_seconds{std::chrono::seconds{*seconds}};
    quote.session = zone.at(*seconds).day;
    quote.last = positive(row, "f2");
    quote.previousClose = positive(row, "f18");
    quote.open = positive(row, "f17");
    quote.high = positive(row, "f15");
    quote.low = positive(row, "f16");
    if (listing.kind != InstrumentKind::Index) {
        quote.volume = jsonNumber(row, "f5") * eastmoneySharesPerUnit(listing);
        quote.marketCap = positive(row, "f20");
        quote.peTrailing = positive(row, "f115");
    }
    quote.source = QStringLiteral("eastmoney");
    quote.isTrading = localDay(listing.exchange, now) == quote.session && isWithinHours(listing.exchange, now);
    quote.isHalted = isMissing(quote.last) || quote.volume == 0
        || (listing.kind != InstrumentKind::Index && isMissing(quote.volume));
    const bool saysNothing = isMissing(quote.last) && isMissing(quote.previousClose);
    return saysNothing || quote.time > now + kClockTolerance ? std::nullopt : std::optional{quote};
}

/// "diff" is a list, or an object with the places as keys.
std::vector<Json> rowsOf(const Json& data)
{
    std::vector<Json> rows;
    const auto diff = jsonAt(data, "diff");
    simdjson::dom::array list;
    simdjson::dom::object object;
    if (diff && !diff->get(list)) {
        for (const Json row : list)
            rows.push_back(row);
    } else if (diff && !diff->get(object)) {
        for (const auto field : object)
            rows.push_back(field.value);
    }
    return rows;
}

QString secidOf(const Json& row)
{
    const auto market = jsonInteger(row, "f13");
    return market ? QString::number(*market) + u'.' + jsonText(row, "f12") : QString();
}

Fetched<FeedQuotes> parse(const QuoteQuery& query, const HttpResponse& response)
{
    const auto body = readEastmoney(response);
    if (!body)
        return std::unexpected(body.error());
    const auto data = eastmoneyData(*body);
    if (!data)
        return std::unexpected(data.error());
    const std::vector<Json> rows = rowsOf(*data);
    FeedQuotes quotes;
    for (const HistoryQuery& listing : query.listings) {
        const auto row = std::ranges::find(rows, eastmoneySecid(listing).value_or(QString()), secidOf);
        auto quote = row == rows.end() ? std::nullopt : quoteOf(listing, *row, query.now);
        if (quote)
            quotes.quotes.push_back(*std::move(quote));
        else
            quotes.missing.append(listing.symbol);
    }
    if (quotes.quotes.empty())
        return fetchFailure(FetchErrorKind::NotFound, QStringLiteral("none of %1").arg(query.listings.size()));
    return quotes;
}

} // namespace

const QuoteFeed& eastmoneyQuotes()
{
    static constexpr QuoteFeed kFeed{covers, kMostSecids, request, parse};
    return kFeed;
}

} // namespace chinatech
