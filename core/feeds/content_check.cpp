// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/content_check.h"

#include "core/feeds/feed.h"

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

constexpr qsizetype kHead = 2048;      ///< as much as it takes to tell a page for people

FetchError errorOf(FetchErrorKind kind, const HttpResponse& response, const QString& what)
{
    return {kind, QStringLiteral("%1 (HTTP %2)").arg(what).arg(response.status), response.retryAfter};
}

bool beginsAs(const QByteArray& text, AnswerShape shape)
{
    switch (shape) {
    case AnswerShape::JsonText: {
        // "name={" and "name({" are JSON for a script tag.
        const auto isName = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
        };
        const auto* const opening = std::ranges::find_if_not(text, isName);
        if (opening == text.end())
            return false;
        if (opening == text.begin())
            return *opening == '{' || *opening == '[';
        return *opening == '=' || *opening == '(';
    }
    case AnswerShape::TencentLines: return text.startsWith("v_");
    case AnswerShape::Csv: return !text.startsWith('<') && !text.startsWith('{');
    case AnswerShape::Xml: return text.startsWith('<');
    }
    return false;
}

bool isPage(const QByteArray& lower)
{
    return lower.startsWith("<!doctype html") || lower.startsWith("<html")
        || (lower.startsWith('<') && lower.contains("<html")) || lower.contains("<script");
}

} // namespace

std::optional<FetchError> statusError(const HttpResponse& response)
{
    const int status = response.status;
    if (status >= 200 && status < 300)
        return std::nullopt;
    const auto is = [&](FetchErrorKind kind, const char* what) { return errorOf(kind, response, QString::fromLatin1(what)); };
    if (status == 429)
        return is(FetchErrorKind::RateLimited, "asked too often");
    if (status == 401)
        return is(FetchErrorKind::AuthStale, "not authorised");
    if (status == 403 || status == 451 || status == 456)
        return is(FetchErrorKind::Blocked, "refused");
    if (status == 404 || status == 410)
        return is(FetchErrorKind::NotFound, "not found");
    if (status >= 500 || status == 408)
        return is(FetchErrorKind::Transient, "server error");
    return is(FetchErrorKind::Malformed, "unexpected status");
}

std::optional<FetchError> contentError(const HttpResponse& response, AnswerShape shape)
{
    QByteArray head = response.body.first(std::min(response.body.size(), kHead));
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head = head.trimmed();
    const QByteArray lower = head.toLower();
    const bool isUsual = beginsAs(head, shape);

    if (response.status == 429 || (!isUsual && lower.contains("too many requests")))
        return errorOf(FetchErrorKind::RateLimited, response, QStringLiteral("asked too often"));
    if (lower.contains("invalid crumb") || (response.status == 403 && lower.contains("crumb")))
        return errorOf(FetchErrorKind::AuthStale, response, QStringLiteral("token refused"));
    if (!isUsual && lower.contains("will be right back"))
        return errorOf(FetchErrorKind::Transient, response, QStringLiteral("closed for maintenance"));
    if (response.status >= 500 || response.status == 403 || response.status == 456)
        return statusError(response);
    if (isPage(lower) && !(isUsual && shape != AnswerShape::Xml))
        return errorOf(FetchErrorKind::Blocked, response, QStringLiteral("a page for people"));
    if (head.isEmpty()) {
        if (const auto refused = statusError(response))
            return refused;
        return errorOf(shape == AnswerShape::Csv ? FetchErrorKind::NoDataInRange : FetchErrorKind::Malformed, response,
                       QStringLiteral("empty answer"));
    }
    if (isUsual)
        return std::nullopt;
    if (const auto refused = statusError(response))
        return refused;
    return errorOf(FetchErrorKind::Malformed, response,
                   QStringLiteral("unexpected beginning: %1").arg(QString::fromLatin1(head.first(std::min<qsizetype>(head.size(), 40)))));
}

FetchError transportError(const TransportFailure& failure)
{
    switch (failure.error) {
    case TransportError::Cancelled: return {FetchErrorKind::Cancelled, failure.detail, std::nullopt};
    // Consent pages and endless bodies are not cured by asking again.
    case TransportError::Redirect: return {FetchErrorKind::Blocked, failure.detail, std::nullopt};
    case TransportError::TooLarge: return {FetchErrorKind::Malformed, failure.detail, std::nullopt};
    default: return {FetchErrorKind::Transient, failure.detail, std::nullopt};
    }
}

} // namespace chinatech
