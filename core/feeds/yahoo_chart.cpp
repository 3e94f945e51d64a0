// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/yahoo_chart.h"

#include "core/feeds/content_check.h"
#include "core/feeds/float_digits.h"
#include "core/feeds/json_body.h"

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

/// Prices in pence, cents and agorot.
struct Subunit {
    QStringView code;
    const char* major;
    double factor;
};

constexpr std::array<Subunit, 4> kSubunits{{
    {u"GBp", "GBP", 0.01}, {u"GBX", "GBP", 0.01}, {u"ZAc", "ZAR", 0.01}, {u"ILA", "ILS", 0.01},
}};

double price(double delivered, double factor)
{
    return sevenDigits(delivered * factor);
}

double positive(double value) { return value > 0 ? value : kMissing; }

std::optional<FetchError> worded(const Json& root, const HttpResponse& response)
{
    for (const char* const wrapper : {"chart", "finance"}) {
        const auto body = jsonAt(root, wrapper);
        const auto error = body ? jsonAt(*body, "error") : std::nullopt;
        if (!error)
            continue;
        const QString code = jsonText(*error, "code");
        const QString words = jsonText(*error, "description");
        const auto is = [&](FetchErrorKind kind) {
            return FetchError{kind, code + QLatin1String(": ") + words, response.retryAfter};
        };
        if (words.startsWith(QLatin1String("Data doesn't exist")))
            return is(FetchErrorKind::NoDataInRange);
        if (code == QLatin1String("Not Found"))
            return is(FetchErrorKind::NotFound);
        if (code == QLatin1String("Unauthorized"))
            return is(FetchErrorKind::AuthStale);
        if (code == QLatin1String("Too Many Requests"))
            return is(FetchErrorKind::RateLimited);
        return is(response.status >= 500 ? FetchErrorKind::Transient : FetchErrorKind::Malformed);
    }
    return std::nullopt;
}

double readCurrency(const Json& meta, YahooChart& chart)
{
    chart.currency = jsonText(meta, "currency");
    const auto* const unit = std::ranges::find(kSubunits, QStringView{chart.currency}, &Subunit::code);
    if (unit == kSubunits.end())
        return 1;
    chart.currency = QString::fromLatin1(unit->major);
    return unit->factor;
}

void readMeta(const Json& meta, double factor, SessionZone& zone, YahooChart& chart)
{
    chart.symbol = jsonText(meta, "symbol");
    chart.instrumentType = jsonText(meta, "instrumentType");
    chart.name = jsonText(meta, "longName");
    chart.range = jsonText(meta, "range");
    chart.lastPrice = price(positive(jsonNumber(meta, "regularMarketPrice")), factor);
    chart.dayHigh = price(positive(jsonNumber(meta, "regularMarketDayHigh")), factor);
    chart.dayLow = price(positive(jsonNumber(meta, "regularMarketDayLow")), factor);
    chart.dayVolume = jsonNumber(meta, "regularMarketVolume");
    chart.high52Weeks = price(positive(jsonNumber(meta, "fiftyTwoWeekHigh")), factor);
    chart.low52Weeks = price(positive(jsonNumber(meta, "fiftyTwoWeekLow")), factor);
    chart.previousClose = price(positive(jsonNumber(meta, "chartPreviousClose")), factor);
    chart.lastTime = jsonTime(meta, "regularMarketTime");
    if (chart.lastTime)
        chart.lastDay = zone.at(*chart.lastTime).day;
    if (const auto first = jsonTime(meta, "firstTradeDate"))
        chart.firstTrade = zone.at(*first).day;

    const auto periods = jsonAt(meta, "currentTradingPeriod");
    const auto regular = periods ? jsonAt(*periods, "regular") : std::nullopt;
    if (regular) {
        chart.sessionStart = jsonTime(*regular, "start");
        chart.sessionEnd = jsonTime(*regular, "end");
    }
    if (chart.sessionStart)
        chart.sessionDay = zone.at(*chart.sessionStart).day;

    if (const auto ranges = jsonArray(meta, "validRanges")) {
        chart.isSnapshotOnly = ranges->size() > 0;
        for (const Json range : *ranges) {
            const QString text = jsonText(range);
            chart.isSnapshotOnly &= text == QLatin1String("1d") || text == QLatin1String("5d");
        }
    }
}

/// The day a row belongs to. Some daily rows come an hour or two before their midnight when the clocks change.
Day rowDay(std::int64_t time, SessionZone& zone, const YahooChart& chart)
{
    constexpr int kHour = 3600;
    const SessionZone::Local local = zone.at(time);
    const bool isEarly = local.secondOfDay == 22 * kHour || local.secondOfDay == 23 * kHour;
    return isEarly && time != chart.lastTime ? local.day + 1 : local.day;
}

Fetched<void> readRows(const Json& result, double factor, SessionZone& zone, YahooChart& chart)
{
    std::optional<Json> quote;
    if (const auto indicators = jsonAt(result, "indicators")) {
        const auto quotes = jsonArray(*indicators, "quote");
        if (quotes && quotes->size() > 0)
            quote = quotes->at(0).value_unsafe();
    }
    const auto times = jsonArray(result, "timestamp");
    const std::size_t count = times ? times->size() : 0;
    const auto column = [&](const char* key) { return quote ? jsonArray(*quote, key) : std::nullopt; };
    const auto closes = column("close");
    if (count == 0 && (!closes || closes->size() == 0))
        return {};
    chart.rows.resize(count);

    std::size_t i = 0;
    if (times) {
        for (const Json time : *times) {
            const auto seconds = jsonTime(time);
            if (!seconds)
                return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("a timestamp is none"));
            chart.rows[i].time = *seconds;
            chart.rows[i++].day = rowDay(*seconds, zone, chart);
        }
    }
    constexpr std::array<std::pair<const char*, double YahooRow::*>, 5> kColumns{{
        {"open", &YahooRow::open}, {"high", &YahooRow::high}, {"low", &YahooRow::low},
        {"close", &YahooRow::close}, {"volume", &YahooRow::volume},
    }};
    for (const auto& [key, field] : kColumns) {
        const auto values = column(key);
        if (!values && field != &YahooRow::close)
            continue;
        if (!values || values->size() != count)
            return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("%1 times, but not as many values of %2")
                                                               .arg(QString::number(count), QLatin1String(key)));
        i = 0;
        for (const Json value : *values) {
            const double number = jsonNumber(value);
            chart.rows[i++].*field = field == &YahooRow::volume ? number : price(number, factor);
        }
    }
    return {};
}

/// Indices and currencies have no volume, and the range of a currency pair is often wrong: only the close counts.
void clean(YahooChart& chart)
{
    for (YahooRow& row : chart.rows) {
        if ((chart.isIndex() || chart.isCurrency()) && !(row.volume > 0))
            row.volume = kMissing;
        if (chart.isCurrency())
            row.open = row.high = row.low = kMissing;
    }
}

void readEvents(const Json& result, double factor, SessionZone& zone, YahooChart& chart)
{
    const auto events = jsonAt(result, "events");
    const auto forEach = [&](const char* kind, auto&& take) {
        const auto list = events ? jsonAt(*events, kind) : std::nullopt;
        simdjson::dom::object object;
        if (!list || list->get(object))
            return;
        for (const auto field : object) {
            if (const auto time = jsonTime(field.value, "date"))
                take(zone.at(*time).day, field.value);
        }
    };
    forEach("dividends", [&](Day day, const Json& event) {
        chart.dividends.push_back({day, price(jsonNumber(event, "amount"), factor), jsonText(event, "currency")});
    });
    forEach("splits", [&](Day day, const Json& event) {
        const double ratio = jsonNumber(event, "numerator") / jsonNumber(event, "denominator");
        chart.splits.push_back({day, ratio > 0 && std::isfinite(ratio) ? ratio : kMissing});
    });
    std::ranges::stable_sort(chart.dividends, {}, &YahooDividend::exDate);
    std::ranges::stable_sort(chart.splits, {}, &YahooSplit::exDate);
}

Fetched<Json> resultOf(const Json& root)
{
    const auto chart = jsonAt(root, "chart");
    const auto results = chart ? jsonArray(*chart, "result") : std::nullopt;
    if (!results || results->size() == 0)
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("no chart.result"));
    return results->at(0).value_unsafe();
}

} // namespace

Fetched<YahooChart> readYahooChart(const HttpResponse& response)
{
    if (auto error = contentError(response, AnswerShape::JsonText))
        return std::unexpected(*std::move(error));
    const auto body = JsonBody::parse(response.body);
    if (!body)
        return std::unexpected(statusError(response).value_or(body.error()));
    if (auto error = worded(body->root(), response))
        return std::unexpected(*std::move(error));
    if (auto error = statusError(response))
        return std::unexpected(*std::move(error));
    const auto result = resultOf(body->root());
    if (!result)
        return std::unexpected(result.error());
    const auto meta = jsonAt(*result, "meta");
    if (!meta)
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("no meta"));
    SessionZone zone{jsonText(*meta, "exchangeTimezoneName").toLatin1()};
    if (!zone.isValid())
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("unknown time zone"));

    YahooChart chart;
    const double factor = readCurrency(*meta, chart);
    readMeta(*meta, factor, zone, chart);
    if (const auto read = readRows(*result, factor, zone, chart); !read)
        return std::unexpected(read.error());
    clean(chart);
    readEvents(*result, factor, zone, chart);
    return chart;
}

bool isYahooAlias(const QString& asked, const QString& answered)
{
    return asked == answered
        || (asked.size() == 5 && asked.endsWith(QLatin1String("=X")) && answered == QLatin1String("USD") + asked);
}

} // namespace chinatech
