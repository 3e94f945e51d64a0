// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/ecb_request.h"
#include "core/feeds/feed_list.h"
#include "core/feeds/json_body.h"

#include <algorithm>

namespace chinatech {

namespace {

HttpRequest request(const FixingQuery& query)
{
    // Against the euro the rates come as the ECB gave them; any other base is computed and rounded.
    const QString url = QStringLiteral("https://api.frankfurter.dev/v1/%1..%2?base=EUR&symbols=KRW,USD,HKD,CNY");
    HttpRequest request;
    request.url = QUrl::fromEncoded(url.arg(query.days.from.toIso(), query.days.to.toIso()).toLatin1(), QUrl::StrictMode);
    request.feed = QStringLiteral("frankfurter");
    request.lane = request.url.host();
    return request;
}

void addRates(const Json& rates, std::optional<Day> day, WallTime now, std::vector<Fixing>& fixings)
{
    simdjson::dom::object object;
    if (rates.get(object))
        return;
    for (const auto field : object) {
        const QString currency = QString::fromLatin1(field.key.data(), static_cast<qsizetype>(field.key.size()));
        const QByteArray rate = shortestNumber(jsonNumber(field.value)).toLatin1();
        if (const auto fixing = euroFixing(currency, rate, day, now))
            fixings.push_back(*fixing);
    }
}

/// Days without a fixing are answered with the one before, under its own date: that date counts, not the one asked for.
Fetched<std::vector<Fixing>> readRates(const Json& root, WallTime now)
{
    const auto rates = jsonAt(root, "rates");
    if (!rates || jsonText(root, "base") != QLatin1String("EUR") || jsonNumber(root, "amount") != 1)
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("no rates for one euro"));
    std::vector<Fixing> fixings;
    simdjson::dom::object days;
    if (const QString day = jsonText(root, "date"); !day.isEmpty()) {
        addRates(*rates, Day::fromIso(day), now, fixings);
    } else if (!rates->get(days)) {
        for (const auto field : days)
            addRates(field.value, Day::fromIso(QByteArrayView{field.key.data(), static_cast<qsizetype>(field.key.size())}), now, fixings);
    }
    if (fixings.empty())
        return fetchFailure(FetchErrorKind::NoDataInRange, QStringLiteral("no rates"));
    std::ranges::stable_sort(fixings, {}, &Fixing::day);
    return fixings;
}

Fetched<std::vector<Fixing>> parse(const FixingQuery& query, const HttpResponse& response)
{
    const auto body = JsonBody::read(response);
    if (!body)
        return std::unexpected(body.error());
    return readRates(body->root(), query.now);
}

} // namespace

const FixingFeed& frankfurterFixings()
{
    static constexpr FixingFeed kFeed{request, parse};
    return kFeed;
}

} // namespace chinatech
