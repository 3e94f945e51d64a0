// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <expected>
#include <optional>

namespace chinatech {

/// A GET. The limits hold for the whole exchange, redirects included.
struct HttpRequest {
    QUrl url;
    QString feed;                                       ///< whose pacing, breaker and log line: "yahoo"
    QString lane;                                       ///< pacing lane within the feed, see RequestPolicy
    std::chrono::milliseconds deadline{20'000};         ///< from send() to the last byte received
    std::chrono::milliseconds inactivity{10'000};
    qint64 maxBytes = 16 * 1024 * 1024;                 ///< decoded
    bool keepConnection = true;                         ///< the queue decides: not where the next request is far off
};

/// What came back, whatever its status.
struct HttpResponse {
    int status = 0;
    QByteArray body;                                    ///< decoded
    QString contentType;
    std::optional<std::chrono::seconds> retryAfter;     ///< seconds or date form, against the wall clock
};

/// The exchange itself failed.
enum class TransportError {
    DeadlineExceeded, Inactive, TooLarge, Truncated, BadEncoding, HostNotFound, Refused, Reset, Tls, Redirect, Cancelled, Other
};

struct TransportFailure {
    TransportError error{};
    QString detail;         ///< Qt's words, for the log
};

using HttpResult = std::expected<HttpResponse, TransportFailure>;

} // namespace chinatech
