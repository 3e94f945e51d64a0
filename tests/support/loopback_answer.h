// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace chinatech::testing {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// A request as the loopback server saw it.
struct SeenRequest {
    std::chrono::steady_clock::time_point at;
    QByteArray method;
    QByteArray target;          ///< path with its query, as sent
    HeaderList headers;         ///< names in lower case
    int connection = 0;         ///< the how-manieth to this server

    [[nodiscard]] QByteArray path() const { return target.split('?').front(); }
    /// Empty if it is not there. The name in lower case.
    [[nodiscard]] QByteArray header(const char* name) const;
    [[nodiscard]] bool has(const char* name) const;
};

/// How an answer goes out.
enum class Delivery {
    Whole,
    CutOff,     ///< the connection closes after half the body
    Drip,       ///< the body a byte every 20 ms
    Endless,    ///< the body again and again
    Reset,      ///< no byte, and the connection reset
    HangUp,     ///< no byte, and the connection closed
    Silent      ///< no byte, and the connection stays
};

struct Answer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    HeaderList headers;
    Delivery delivery = Delivery::Whole;
    bool isChunked = false;                         ///< instead of Content-Length
    std::optional<qint64> contentLength;            ///< what Content-Length says instead of the truth
};

/// What feeds did to their readers, as answers.
namespace faults {
[[nodiscard]] Answer tooManyRequests(const QByteArray& retryAfter = {});
[[nodiscard]] Answer forbidden();
[[nodiscard]] Answer serverError(int status = 500);
[[nodiscard]] Answer pageForPeople();                       ///< HTML with 200
[[nodiscard]] Answer empty();                               ///< 200 and no body
[[nodiscard]] Answer cutOff(const QByteArray& body);
[[nodiscard]] Answer promisesMore(const QByteArray& body);  ///< a Content-Length that is too large, then the end
[[nodiscard]] Answer drip(const QByteArray& body);
[[nodiscard]] Answer damagedGzip(const QByteArray& body);   ///< a byte of it changed
[[nodiscard]] Answer cutOffGzip(const QByteArray& body);    ///< Content-Length is right, the stream is half
[[nodiscard]] Answer endless();
[[nodiscard]] Answer endlessGzip();                         ///< small on the wire
[[nodiscard]] Answer redirect(const QUrl& to, int status = 302);
[[nodiscard]] Answer reset();
[[nodiscard]] Answer hangUp();
[[nodiscard]] Answer silent();
} // namespace faults

[[nodiscard]] Answer json(const QByteArray& body);
[[nodiscard]] Answer gzipped(const QByteArray& body);
[[nodiscard]] QByteArray gzip(const QByteArray& bytes);

} // namespace chinatech::testing
