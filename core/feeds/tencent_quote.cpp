// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/content_check.h"
#include "core/feeds/feed_list.h"
#include "core/feeds/session_hours.h"
#include "core/feeds/session_zone.h"
#include "core/feeds/tencent_fields.h"
#include "core/feeds/vendor_symbols.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kMostCodes = 50;
constexpr std::size_t kFewestFields = 46;       ///< the count grows over time
constexpr double kHundredMillion = 1e8;

bool covers(const HistoryQuery& listing) { return tencentQuoteCode(listing).has_value(); }

HttpRequest request(const QuoteQuery& query)
{
    QStringList codes;
    for (const HistoryQuery& listing : query.listings)
        codes.append(tencentQuoteCode(listing).value_or(QString()));
    HttpRequest request;
    request.url = QUrl::fromEncoded("https://qt.gtimg.cn/q=" + codes.join(u',').toLatin1(), QUrl::StrictMode);
    request.feed = QStringLiteral("tencent");
    request.lane = request.url.host();
    return request;
}

/// Which field means what; -1: that market has none.
struct Layout {
    int time, high, low, volume, marketCap, peTrailing, high52, low52, currency, nameEn, adsRatio, state;
};

constexpr Layout kHongKong{30, 33, 34, 6, 45, 71, 48, 49, 75, 46, -1, 77};
constexpr Layout kUnitedStates{30, 33, 34, 6, 45, 39, 48, 49, 35, 46, 42, -1};
constexpr Layout kMainland{30, 33, 34, 6, 45, 39, 67, 68, 82, -1, -1, 40};

const Layout& layoutOf(Venue venue)
{
    return venue == Venue::HongKong ? kHongKong : venue == Venue::UnitedStates ? kUnitedStates : kMainland;
}

class Fields {
public:
    explicit Fields(const TencentLine& line) : m_fields{line.fields} {}

    [[nodiscard]] QByteArrayView at(int index) const
    {
        return index >= 0 && static_cast<std::size_t>(index) < m_fields.size() ? m_fields[static_cast<std::size_t>(index)]
                                                                               : QByteArrayView{};
    }
    [[nodiscard]] QString text(int index) const { return QString::fromLatin1(at(index)); }
    [[nodiscard]] double number(int index) const { return parseNumber(at(index)).value_or(kMissing); }
    /// Zero means that there is none.
    [[nodiscard]] double positive(int index) const
    {
        const double value = number(index);
        return value > 0 ? value : kMissing;
    }

private:
    const std::vector<QByteArrayView>& m_fields;
};

struct LocalTime {
    Day day;
    int secondOfDay = 0;
};

/// 2026/08/07 16:08:23, 2026-09-04 16:04:38 or 20260902101908, by the exchange's clock.
std::optional<LocalTime> readTime(QByteArrayView text)
{
    QByteArray digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits.append(c);
    }
    constexpr qsizetype kDigits = 14;
    if (digits.size() != kDigits)
        return std::nullopt;
    const auto day = Day::fromIso(QByteArrayView{digits.first(4) + '-' + digits.sliced(4, 2) + '-' + digits.sliced(6, 2)});
    const int hour = digits.sliced(8, 2).toInt();
    const int minute = digits.sliced(10, 2).toInt();
    const int second = digits.sliced(12, 2).toInt();
    if (!day || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return LocalTime{*day, (hour * 60 + minute) * 60 + second};
}

/// "1:8": eight ordinary shares for one ADS.
std::optional<double> readAdsRatio(const QString& text)
{
    const auto ratio = parseNumber(text.section(u':', 1).toLatin1());
    return text.startsWith(QLatin1String("1:")) && ratio && *ratio > 0 ? ratio : std::nullopt;
}

/// Trading, closed; delisted, suspended, unlisted. What stands there over lunch or in a storm, nobody has told.
bool isKnownState(QByteArrayView state)
{
    return state.isEmpty() || state == "30" || state == "50" || state == "D" || state == "S" || state == "U";
}

void readState(const Fields& fields, const Layout& layout, const HistoryQuery& listing, WallTime now, Quote& quote)
{
    const QByteArrayView state = fields.at(layout.state);
    const bool isToday = localDay(listing.exchange, now) == quote.session;
    if (listing.exchange == QLatin1String("HKEX"))
        quote.isTrading = isToday && !state.isEmpty() ? state != "50" : isToday && isWithinHours(listing.exchange, now);
    else
        quote.isTrading = isToday && isWithinHours(listing.exchange, now);
    const bool isOut = layout.nameEn < 0 && (state == "D" || state == "S" || state == "U");
    const bool hadNoTrade = fields.number(5) == 0 && fields.number(layout.volume) == 0;
    const bool isStill = listing.kind != InstrumentKind::Index && fields.number(layout.volume) == 0;
    quote.isHalted = isOut || isMissing(quote.last) || hadNoTrade || isStill;
}

void readFigures(const Fields& fields, const Layout& layout, const HistoryQuery& listing, Quote& quote)
{
    quote.last = fields.positive(3);
    quote.previousClose = fields.positive(4);
    quote.open = fields.positive(5);
    quote.high = fields.positive(layout.high);
    quote.low = fields.positive(layout.low);
    quote.high52Weeks = fields.positive(layout.high52);
    quote.low52Weeks = fields.positive(layout.low52);
    if (listing.kind == InstrumentKind::Index)
        return;
    quote.volume = fields.number(layout.volume) * tencentSharesPerUnit(listing);
    quote.marketCap = fields.positive(layout.marketCap) * kHundredMillion;
    quote.peTrailing = fields.positive(layout.peTrailing);
    quote.ordinaryPerAds = readAdsRatio(fields.text(layout.adsRatio));
}

/// The line is one of that listing: its code, its currency where it names one, a time that can be.
std::optional<Quote> quoteOf(const HistoryQuery& listing, const TencentLine& line, WallTime now)
{
    const auto venue = venueOf(listing);
    const auto hours = exchangeHours(listing.exchange);
    if (!venue || !hours || line.fields.size() < kFewestFields)
        return std::nullopt;
    const Layout& layout = layoutOf(*venue);
    const Fields fields{line};
    const auto time = readTime(fields.at(layout.time));
    const QString currency = fields.text(layout.currency);
    const bool isOtherCurrency = !currency.isEmpty() && currencyFromCode(currency) != listing.currency;
    const bool isOtherCode = *venue != Venue::UnitedStates && !line.code.endsWith(fields.at(2));
    SessionZone zone{hours->zone};
    if (!time || isOtherCode || (isOtherCurrency && listing.kind != InstrumentKind::Index) || !zone.isValid())
        return std::nullopt;

    Quote quote;
    quote.symbol = listing.symbol;
    quote.currency = listing.currency;
    quote.time = std::chrono::sys_seconds{std::chrono::seconds{zone.toUnixSeconds(time->day, time->secondOfDay)}};
    quote.session = time->day;
    quote.source = QStringLiteral("tencent");
    quote.vendorCode = *venue == Venue::UnitedStates ? fields.text(2) : QString();
    quote.nameEn = fields.text(layout.nameEn);
    readFigures(fields, layout, listing, quote);
    readState(fields, layout, listing, now, quote);
    const bool saysNothing = isMissing(quote.last) && isMissing(quote.previousClose);
    return quote.time > now + kClockTolerance || (saysNothing && !quote.isHalted) ? std::nullopt : std::optional{quote};
}

Fetched<FeedQuotes> parse(const QuoteQuery& query, const HttpResponse& response)
{
    if (auto error = contentError(response, AnswerShape::TencentLines))
        return std::unexpected(*std::move(error));
    if (auto error = statusError(response))
        return std::unexpected(*std::move(error));
    const std::vector<TencentLine> lines = readTencentLines(response.body);
    FeedQuotes quotes;
    QStringList unknownStates;
    bool isAnyLineThere = false;
    for (const HistoryQuery& listing : query.listings) {
        const QByteArray code = tencentQuoteCode(listing).value_or(QString()).toLatin1();
        const auto line = std::ranges::find(lines, QByteArrayView{code}, &TencentLine::code);
        isAnyLineThere |= line != lines.end() && !line->fields.empty();
        auto quote = line == lines.end() ? std::nullopt : quoteOf(listing, *line, query.now);
        if (!quote) {
            quotes.missing.append(listing.symbol);
            continue;
        }
        quotes.quotes.push_back(*std::move(quote));
        if (const QByteArrayView state = Fields{*line}.at(layoutOf(*venueOf(listing)).state); !isKnownState(state))
            unknownStates.append(listing.symbol + u' ' + QString::fromLatin1(state));
    }
    if (!unknownStates.isEmpty())
        quotes.remark = QLatin1String("state ") + unknownStates.join(QLatin1String(", "));
    if (!quotes.quotes.empty())
        return quotes;
    if (isAnyLineThere)
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("no line could be read"));
    // Refused clients get the answer that an unknown code gets: it means refusal once nothing at all is known.
    return fetchFailure(query.listings.size() > 1 ? FetchErrorKind::Blocked : FetchErrorKind::NotFound,
                        QStringLiteral("no match"));
}

} // namespace

const QuoteFeed& tencentQuotes()
{
    static constexpr QuoteFeed kFeed{covers, kMostCodes, request, parse};
    return kFeed;
}

} // namespace chinatech
