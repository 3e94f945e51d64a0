// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/base_url.h"

#include <QStringList>

#include <algorithm>

namespace chinatech {

bool isLoopback(const QString& host)
{
    if (host.compare(QLatin1String{"localhost"}, Qt::CaseInsensitive) == 0 || host == QLatin1String{"::1"})
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.front() == QLatin1String{"127"}
        && std::ranges::all_of(parts, [](const QString& part) {
               bool isNumber = false;
               return part.toUShort(&isNumber) <= 255 && isNumber;
           });
}

bool isAllowedUrl(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String{"https"}
        || (url.scheme() == QLatin1String{"http"} && isLoopback(url.host()));
}

bool isBaseUrl(const QUrl& url)
{
    const bool hasPath = !url.path().isEmpty() && url.path() != QLatin1String{"/"};
    return isAllowedUrl(url) && !hasPath && !url.hasQuery() && !url.hasFragment();
}

HttpRequest withBaseUrl(HttpRequest request, const BaseUrls& bases)
{
    const auto base = bases.constFind(request.feed);
    if (base != bases.cend()) {
        request.url.setScheme(base->scheme());
        request.url.setAuthority(base->authority());
    }
    return request;
}

} // namespace chinatech
