// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/eastmoney_request.h"

namespace chinatech {

HttpRequest eastmoneyRequest(const QString& url)
{
    HttpRequest request;
    request.url = QUrl::fromEncoded(url.toLatin1(), QUrl::StrictMode);
    request.feed = QStringLiteral("eastmoney");
    request.lane = QStringLiteral("eastmoney.com");
    return request;
}

Fetched<JsonBody> readEastmoney(const HttpResponse& response)
{
    if (response.status == 200 && response.body.trimmed().isEmpty())
        return fetchFailure(FetchErrorKind::RateLimited, QStringLiteral("empty answer"));
    return JsonBody::read(response);
}

Fetched<Json> eastmoneyData(const JsonBody& body)
{
    const auto data = jsonAt(body.root(), "data");
    return data ? Fetched<Json>{*data} : fetchFailure(FetchErrorKind::NotFound, QStringLiteral("no data"));
}

} // namespace chinatech
