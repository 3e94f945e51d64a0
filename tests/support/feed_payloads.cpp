// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/feed_payloads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace chinatech::testing {

namespace {

/// 09:30 in Hong Kong, which has no summer time.
qint64 openOf(Day day) { return qint64{day.epochDays()} * 86'400 + 90 * 60; }

QJsonObject period(Day day) { return {{QStringLiteral("start"), openOf(day)}, {QStringLiteral("end"), openOf(day) + 23'400}}; }

QJsonObject meta(const QString& symbol, const std::vector<Bar>& bars)
{
    const Day newest = bars.empty() ? Day{} : bars.back().day;
    return {{QStringLiteral("currency"), QStringLiteral("HKD")},
            {QStringLiteral("symbol"), symbol},
            {QStringLiteral("exchangeName"), QStringLiteral("HKG")},
            {QStringLiteral("instrumentType"), QStringLiteral("EQUITY")},
            {QStringLiteral("exchangeTimezoneName"), QStringLiteral("Asia/Hong_Kong")},
            {QStringLiteral("gmtoffset"), 28800},
            {QStringLiteral("regularMarketPrice"), bars.empty() ? 0 : bars.back().close},
            {QStringLiteral("regularMarketTime"), openOf(newest) + 23'400},
            {QStringLiteral("currentTradingPeriod"), QJsonObject{{QStringLiteral("regular"), period(newest)}}},
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
    QJsonArray times;
    QJsonObject columns;
    const std::pair<const char*, double Bar::*> fields[]{
        {"open", &Bar::open}, {"high", &Bar::high}, {"low", &Bar::low}, {"close", &Bar::close}, {"volume", &Bar::volume}};
    for (const auto& [name, field] : fields) {
        QJsonArray column;
        for (const Bar& bar : bars) {
            if (openOf(bar.day) >= from && openOf(bar.day) < to)
                column.append(bar.*field);
        }
        columns.insert(QLatin1String(name), column);
    }
    for (const Bar& bar : bars) {
        if (openOf(bar.day) >= from && openOf(bar.day) < to)
            times.append(openOf(bar.day));
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

Bar tradedBar(Day day, double close) { return {day, close, close * 1.01, close * 0.99, close, 1'000'000}; }

Bar staleBar(Day day, double close) { return {day, close, close, close, close, 0}; }

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
    return refused();
}

} // namespace chinatech::testing
