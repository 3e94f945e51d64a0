// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/feed_payloads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace chinatech::testing {

namespace {

/// Where a listing is traded, as Yahoo words it. Clocks as in winter: the day is the same all year.
struct Place {
    const char* currency;
    const char* exchange;
    const char* zone;
    int opens;      ///< seconds after midnight, UTC
};

const Place& placeOf(const QString& symbol)
{
    static constexpr Place kHongKong{"HKD", "HKG", "Asia/Hong_Kong", 90 * 60};
    static constexpr Place kNewYork{"USD", "NYQ", "America/New_York", (14 * 60 + 30) * 60};
    static constexpr Place kShanghai{"CNY", "SHH", "Asia/Shanghai", 90 * 60};
    if (symbol.endsWith(QLatin1String(".SS")) || symbol.endsWith(QLatin1String(".SZ")))
        return kShanghai;
    return symbol.endsWith(QLatin1String(".HK")) || symbol == QLatin1String("^HSI") ? kHongKong : kNewYork;
}

constexpr qint64 kSessionSeconds = 23'400;

qint64 openOf(const Place& place, Day day) { return qint64{day.epochDays()} * 86'400 + place.opens; }

QJsonObject period(const Place& place, Day day)
{
    const qint64 open = openOf(place, day);
    return {{QStringLiteral("start"), open}, {QStringLiteral("end"), open + kSessionSeconds}};
}

QJsonObject meta(const QString& symbol, const std::vector<Bar>& bars)
{
    const Place& place = placeOf(symbol);
    const Day newest = bars.empty() ? Day{} : bars.back().day;
    const bool isIndex = symbol.startsWith(u'^');
    return {{QStringLiteral("currency"), QLatin1String(place.currency)},
            {QStringLiteral("symbol"), symbol},
            {QStringLiteral("exchangeName"), QLatin1String(place.exchange)},
            {QStringLiteral("instrumentType"), isIndex ? QStringLiteral("INDEX") : QStringLiteral("EQUITY")},
            {QStringLiteral("exchangeTimezoneName"), QLatin1String(place.zone)},
            {QStringLiteral("regularMarketPrice"), bars.empty() ? 0 : bars.back().close},
            {QStringLiteral("regularMarketTime"), openOf(place, newest) + kSessionSeconds},
            {QStringLiteral("currentTradingPeriod"), QJsonObject{{QStringLiteral("regular"), period(place, newest)}}},
            {QStringLiteral("validRanges"), QJsonArray{QStringLiteral("1d"), QStringLiteral("1y"), QStringLiteral("max")}}};
}

QString last(const QString& path) { return path.section(QLatin1Char('/'), -1); }

HttpResult ok(QByteArray body)
{
    HttpResponse response;
    response.status = 200;
    response.body = std::move(body);
    response.contentType = QStringLiteral("application/json");
    return response;
}

HttpResult refused()
{
    HttpResponse response;
    response.status = 404;
    response.body = R"({"chart":{"result":null,"error":{"code":"Not Found","description":"No data found"}}})";
    return response;
}

} // namespace

QByteArray yahooChart(const QString& symbol, const std::vector<Bar>& bars, const HttpRequest& request)
{
    const QUrlQuery query{request.url};
    const qint64 from = query.queryItemValue(QStringLiteral("period1")).toLongLong();
    const qint64 to = query.queryItemValue(QStringLiteral("period2")).toLongLong();
    const auto openTime = [&place = placeOf(symbol)](const Bar& bar) { return openOf(place, bar.day); };
    QJsonArray times;
    QJsonObject columns;
    const std::pair<const char*, double Bar::*> fields[]{
        {"open", &Bar::open}, {"high", &Bar::high}, {"low", &Bar::low}, {"close", &Bar::close}, {"volume", &Bar::volume}};
    for (const auto& [name, field] : fields) {
        QJsonArray column;
        for (const Bar& bar : bars) {
            if (openTime(bar) >= from && openTime(bar) < to)
                column.append(bar.*field);
        }
        columns.insert(QLatin1String(name), column);
    }
    for (const Bar& bar : bars) {
        if (openTime(bar) >= from && openTime(bar) < to)
            times.append(openTime(bar));
    }
    QJsonObject result{{QStringLiteral("meta"), meta(symbol, bars)},
                       {QStringLiteral("indicators"), QJsonObject{{QStringLiteral("quote"), QJsonArray{columns}}}}};
    if (!times.isEmpty())
        result.insert(QStringLiteral("timestamp"), times);
    const QJsonObject chart{{QStringLiteral("result"), QJsonArray{result}}, {QStringLiteral("error"), QJsonValue::Null}};
    return QJsonDocument{QJsonObject{{QStringLiteral("chart"), chart}}}.toJson(QJsonDocument::Compact);
}

QByteArray tencentKline(const std::vector<Bar>& bars, const HttpRequest& request)
{
    const QStringList asked
        = QUrlQuery{request.url}.queryItemValue(QStringLiteral("param")).split(QLatin1Char(','));
    const Day from = Day::fromIso(asked.value(2)).value_or(Day{});
    const Day to = Day::fromIso(asked.value(3)).value_or(Day{2199, 1, 1});
    QJsonArray rows;
    for (const Bar& bar : bars) {
        if (bar.day < from || bar.day > to)
            continue;
        const auto text = [](double value) { return QString::number(value, 'f', 3); };
        rows.append(QJsonArray{bar.day.toIso(), text(bar.open), text(bar.close), text(bar.high), text(bar.low),
                               text(bar.volume)});
    }
    const QJsonObject listing{{QStringLiteral("day"), rows}, {QStringLiteral("qt"), QJsonObject{}}};
    const QJsonObject root{{QStringLiteral("code"), 0}, {QStringLiteral("msg"), QString()},
                           {QStringLiteral("data"), QJsonObject{{asked.value(0), listing}}}};
    return QJsonDocument{root}.toJson(QJsonDocument::Compact);
}

QByteArray tencentQuoteLine(const QString& code, const TencentQuote& quote)
{
    constexpr qsizetype kFields = 78;
    const bool isHongKong = code.startsWith(QLatin1String("r_hk"));
    QList<QByteArray> fields(kFields, "0");
    fields[2] = quote.vendorCode;
    for (const int price : {3, 4, 5, 33, 34})
        fields[price] = QByteArray::number(quote.last);
    fields[6] = "1000000";
    fields[30] = quote.time;
    fields[isHongKong ? 75 : 35] = quote.currency;
    fields[isHongKong ? 71 : 39] = QByteArray::number(quote.peTrailing);
    fields[45] = QByteArray::number(quote.capInHundredMillions, 'f', 4);
    fields[42] = {};
    fields[46] = quote.nameEn;
    fields[77] = "50";
    return "v_" + code.toLatin1() + "=\"" + fields.join('~') + "\";\n";
}

Bar tradedBar(Day day, double close) { return {day, close, close * 1.01, close * 0.99, close, 1'000'000}; }

Bar staleBar(Day day, double close) { return {day, close, close, close, close, 0}; }

HttpResult FeedWorld::tencentQuotes(const HttpRequest& request) const
{
    QByteArray lines;
    for (const QString& code : request.url.path().section(u'=', 1).split(u',')) {
        const auto found = quotes.find(code);
        if (found != quotes.end())
            lines += tencentQuoteLine(code, found->second);
    }
    return ok(lines.isEmpty() ? QByteArray{"v_pv_none_match=\"1\";\n"} : lines);
}

HttpResult FeedWorld::answer(const HttpRequest& request) const
{
    if (request.feed == QLatin1String("yahoo")) {
        const auto found = yahoo.find(last(request.url.path()));
        return found == yahoo.end() ? refused() : ok(yahooChart(found->first, found->second, request));
    }
    if (request.feed == QLatin1String("tencent") && request.url.path().contains(QLatin1String("kline"))) {
        const QString code = QUrlQuery{request.url}.queryItemValue(QStringLiteral("param")).section(QLatin1Char(','), 0, 0);
        const auto found = tencent.find(code);
        return found == tencent.end() ? refused() : ok(tencentKline(found->second, request));
    }
    if (request.feed == QLatin1String("tencent") && request.url.path().startsWith(QLatin1String("/q=")) && !quotes.empty())
        return tencentQuotes(request);
    return refused();
}

Answer FeedWorld::answer(const SeenRequest& seen) const
{
    HttpRequest request;
    request.url = QUrl::fromEncoded("http://feed.test" + seen.target);
    request.feed = seen.target.startsWith("/v8/") ? QStringLiteral("yahoo") : QStringLiteral("tencent");
    const HttpResult result = answer(request);
    Answer answer;
    answer.status = result ? result->status : 500;
    answer.body = result ? result->body : QByteArray();
    return answer;
}

} // namespace chinatech::testing
