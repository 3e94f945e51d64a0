// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/yahoo_request.h"

#include "core/feeds/vendor_symbols.h"

namespace chinatech {

HttpRequest yahooRequest(const QString& symbol, const QString& parameters)
{
    // ^HSI travels as %5EHSI, KRW=X as KRW%3DX.
    const QByteArray encoded = "https://query1.finance.yahoo.com/v8/finance/chart/" + QUrl::toPercentEncoding(symbol)
        + '?' + parameters.toLatin1();
    HttpRequest request;
    request.url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    request.feed = QStringLiteral("yahoo");
    request.lane = request.url.host();
    return request;
}

std::optional<FetchError> notTheListing(const HistoryQuery& listing, const YahooChart& chart)
{
    const auto asked = yahooSymbol(listing);
    if (!asked || !isYahooAlias(*asked, chart.symbol))
        return FetchError{FetchErrorKind::Malformed, QStringLiteral("answered for %1").arg(chart.symbol), std::nullopt};
    // Indices come without a currency at times.
    const bool mayLackCurrency = listing.kind == InstrumentKind::Index && chart.currency.isEmpty();
    if (chart.currency != currencyCode(listing.currency) && !mayLackCurrency)
        return FetchError{FetchErrorKind::Malformed,
                          QStringLiteral("currency %1, not %2").arg(chart.currency, currencyCode(listing.currency)), std::nullopt};
    return std::nullopt;
}

} // namespace chinatech
