// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/content_check.h"
#include "core/feeds/ecb_request.h"
#include "core/feeds/feed_list.h"

#include <algorithm>

namespace chinatech {

namespace {

Day utcDay(WallTime now) { return Day{std::chrono::floor<std::chrono::days>(now)}; }

/// At most one of the days is a weekday, and it is the newest there is: the daily document has it.
bool wantsNewestOnly(const FixingQuery& query)
{
    constexpr int kLongest = 4;     // Saturday to Monday, and a day of lag
    if (query.days.to < utcDay(query.now) || query.days.to - query.days.from > kLongest)
        return false;
    int weekdays = 0;
    for (Day day = query.days.from; day <= query.days.to; ++day)
        weekdays += day.isWeekend() ? 0 : 1;
    return weekdays <= 1;
}

HttpRequest request(const FixingQuery& query)
{
    HttpRequest request;
    request.feed = QStringLiteral("ecb");
    if (wantsNewestOnly(query)) {
        request.lane = QStringLiteral("daily");
        request.url = QUrl{QStringLiteral("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml")};
        return request;
    }
    request.lane = QStringLiteral("sdmx");
    const QString url = QStringLiteral("https://data-api.ecb.europa.eu/service/data/EXR/D.KRW+USD+HKD+CNY.EUR.SP00.A"
                                       "?startPeriod=%1&endPeriod=%2&format=csvdata&detail=dataonly");
    request.url = QUrl::fromEncoded(url.arg(query.days.from.toIso(), query.days.to.toIso()).toLatin1(), QUrl::StrictMode);
    return request;
}

Fetched<std::vector<Fixing>> parse(const FixingQuery& query, const HttpResponse& response)
{
    const bool isXml = response.body.trimmed().startsWith('<');
    if (auto error = contentError(response, isXml ? AnswerShape::Xml : AnswerShape::Csv))
        return std::unexpected(*std::move(error));
    if (auto error = statusError(response))
        return std::unexpected(*std::move(error));
    return isXml ? readEcbXml(response.body, query.now) : readEcbCsv(response.body, query);
}

} // namespace

bool isFixedCurrency(Currency currency) { return currency != Currency::EUR; }

std::optional<Fixing> euroFixing(QStringView currency, QByteArrayView rate, std::optional<Day> day, WallTime now)
{
    const auto quote = currencyFromCode(currency);
    const auto value = parseNumber(rate);
    if (!quote || !isFixedCurrency(*quote) || !value || !(*value > 0) || !day || *day > utcDay(now) + 1)
        return std::nullopt;
    return Fixing{Currency::EUR, *quote, *day, *value};
}

const FixingFeed& ecbFixings()
{
    static constexpr FixingFeed kFeed{request, parse};
    return kFeed;
}

} // namespace chinatech
