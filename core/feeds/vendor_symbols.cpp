// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/vendor_symbols.h"

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

/// Indices have a name of their own with each vendor; null: that vendor has none that is on record.
struct IndexCodes {
    QStringView symbol;
    Venue venue;
    const char* yahoo;
    const char* tencentQuote;
    const char* tencentKline;
    const char* eastmoney;
};

constexpr std::array<IndexCodes, 5> kIndices{{
    {u"HSI", Venue::HongKong, "^HSI", "r_hkHSI", "hkHSI", "100.HSI"},
    {u"HSTECH", Venue::HongKong, "HSTECH.HK", "r_hkHSTECH", "hkHSTECH", "124.HSTECH"},
    {u"GSPC", Venue::UnitedStates, "^GSPC", "usINX", nullptr, "100.SPX"},
    {u"IXIC", Venue::UnitedStates, "^IXIC", "usIXIC", nullptr, nullptr},
    {u"DJI", Venue::UnitedStates, "^DJI", "usDJI", nullptr, "100.DJIA"},
}};

const IndexCodes* indexCodes(const HistoryQuery& listing)
{
    if (listing.kind != InstrumentKind::Index)
        return nullptr;
    const auto* const found = std::ranges::find(kIndices, QStringView{listing.symbol}, &IndexCodes::symbol);
    return found == kIndices.end() ? nullptr : found;
}

std::optional<QString> orNone(const char* code)
{
    return code ? std::optional{QString::fromLatin1(code)} : std::nullopt;
}

/// The part before the venue's ending.
QString codeOf(const HistoryQuery& listing)
{
    const auto venue = venueOf(listing);
    return venue && *venue != Venue::UnitedStates ? listing.symbol.chopped(3) : listing.symbol;
}

QString padded(const QString& code) { return code.rightJustified(5, u'0'); }

/// BRK.B is BRK-B at Yahoo and BRK_B at Eastmoney.
QString withClassSign(QString ticker, QChar sign) { return ticker.replace(u'.', sign); }

QString tencentSuffix(const QString& exchange)
{
    if (exchange == QLatin1String("NASDAQ"))
        return QStringLiteral(".OQ");
    return exchange == QLatin1String("NYSE") ? QStringLiteral(".N") : QString();
}

int eastmoneyMarket(const QString& exchange)
{
    if (exchange == QLatin1String("NASDAQ"))
        return 105;
    return exchange == QLatin1String("AMEX") ? 107 : 106;
}

} // namespace

std::optional<Venue> venueOf(const HistoryQuery& listing)
{
    if (listing.kind == InstrumentKind::Private)
        return std::nullopt;
    if (listing.kind == InstrumentKind::Index) {
        const IndexCodes* const index = indexCodes(listing);
        return index ? std::optional{index->venue} : std::nullopt;
    }
    if (listing.symbol.endsWith(QLatin1String(".HK")))
        return Venue::HongKong;
    if (listing.symbol.endsWith(QLatin1String(".SS")))
        return Venue::Shanghai;
    if (listing.symbol.endsWith(QLatin1String(".SZ")))
        return Venue::Shenzhen;
    return listing.currency == Currency::USD ? std::optional{Venue::UnitedStates} : std::nullopt;
}

std::optional<QString> yahooSymbol(const HistoryQuery& listing)
{
    if (const IndexCodes* const index = indexCodes(listing))
        return orNone(index->yahoo);
    const auto venue = venueOf(listing);
    if (!venue)
        return std::nullopt;
    return *venue == Venue::UnitedStates ? withClassSign(listing.symbol, u'-') : listing.symbol;
}

std::optional<QString> tencentQuoteCode(const HistoryQuery& listing)
{
    if (const IndexCodes* const index = indexCodes(listing))
        return orNone(index->tencentQuote);
    const auto venue = venueOf(listing);
    if (!venue)
        return std::nullopt;
    switch (*venue) {
    case Venue::HongKong: return QLatin1String("r_hk") + padded(codeOf(listing));
    case Venue::UnitedStates: return QLatin1String("us") + listing.symbol;
    case Venue::Shanghai: return QLatin1String("sh") + codeOf(listing);
    case Venue::Shenzhen: return QLatin1String("sz") + codeOf(listing);
    }
    return std::nullopt;
}

std::optional<QString> tencentKlineCode(const HistoryQuery& listing)
{
    if (const IndexCodes* const index = indexCodes(listing))
        return orNone(index->tencentKline);
    const auto venue = venueOf(listing);
    if (venue == Venue::HongKong)
        return QLatin1String("hk") + padded(codeOf(listing));
    if (venue != Venue::UnitedStates)
        return tencentQuoteCode(listing);
    if (listing.vendorCode.contains(u'.'))
        return QLatin1String("us") + listing.vendorCode;
    const QString suffix = tencentSuffix(listing.exchange);
    return suffix.isEmpty() ? std::nullopt : std::optional{QLatin1String("us") + listing.symbol + suffix};
}

std::optional<QString> eastmoneySecid(const HistoryQuery& listing)
{
    if (const IndexCodes* const index = indexCodes(listing))
        return orNone(index->eastmoney);
    const auto venue = venueOf(listing);
    if (!venue)
        return std::nullopt;
    switch (*venue) {
    case Venue::HongKong: return QLatin1String("116.") + padded(codeOf(listing));
    case Venue::Shanghai: return QLatin1String("1.") + codeOf(listing);
    case Venue::Shenzhen: return QLatin1String("0.") + codeOf(listing);
    case Venue::UnitedStates: break;
    }
    return QStringLiteral("%1.%2").arg(QString::number(eastmoneyMarket(listing.exchange)),
                                       withClassSign(listing.symbol, u'_'));
}

double tencentSharesPerUnit(const HistoryQuery& listing)
{
    const bool isStar = listing.symbol.startsWith(QLatin1String("688")) || listing.symbol.startsWith(QLatin1String("689"));
    return isStar ? 1 : eastmoneySharesPerUnit(listing);
}

double eastmoneySharesPerUnit(const HistoryQuery& listing)
{
    constexpr double kLot = 100;
    const auto venue = venueOf(listing);
    return venue == Venue::Shanghai || venue == Venue::Shenzhen ? kLot : 1;
}

std::optional<QString> exchangeOfTencentCode(QStringView vendorCode)
{
    if (vendorCode.endsWith(QLatin1String(".OQ")))
        return QStringLiteral("NASDAQ");
    return vendorCode.endsWith(QLatin1String(".N")) ? std::optional{QStringLiteral("NYSE")} : std::nullopt;
}

} // namespace chinatech
