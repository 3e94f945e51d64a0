// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/body_decoder.h"

#include <QNetworkReply>
#include <QTimer>

#include <functional>
#include <memory>

namespace chinatech {

/// The one place where replies end: Qt leaves that to us, and a reply must not be deleted within its own signals.
struct ReplyEnd {
    void operator()(QNetworkReply* reply) const
    {
        reply->abort();
        reply->deleteLater();
    }
};

/// One request on its way: its limits, its redirects, its body. Qt knows only why a transfer ended on the wire; why we
/// ended it is kept here. Redirects are followed here too: Qt's own way of asking whether a redirect is allowed sends
/// each further request several times (6.4.2).
class HttpExchange final : public QObject {
public:
    using Open = std::function<QNetworkReply*(const QUrl& url)>;

    static constexpr int kMostRedirects = 5;

    /// @param open   begins a GET that follows no redirect
    /// @param ended  called once, from within Qt's signals; result() is then complete
    HttpExchange(Open open, const HttpRequest& request, const Clock& clock, std::function<void()> ended);
    ~HttpExchange() override;
    Q_DISABLE_COPY_MOVE(HttpExchange)

    void stop(TransportError why, const QString& detail = {});
    [[nodiscard]] HttpResult result() const;

private:
    void limitTime(QTimer& timer, std::chrono::milliseconds span, TransportError why);
    void begin(const QUrl& url);
    void onReadyRead();
    void onFinished();
    /// Whether the answer leads on; if it must not, the exchange is stopped.
    [[nodiscard]] bool followRedirect();
    BodyDecoder& decoder();
    [[nodiscard]] std::optional<TransportFailure> failure() const;

    Open m_open;
    HttpRequest m_request;
    const Clock& m_clock;
    std::function<void()> m_ended;
    std::unique_ptr<QNetworkReply, ReplyEnd> m_reply;
    QUrl m_url;                                     ///< after redirects
    int m_redirects = 0;
    bool m_wasSent = false;                         ///< what Qt connects for now would send it once more, unasked
    QTimer m_deadline;
    QTimer m_inactivity;
    std::optional<BodyDecoder> m_decoder;           ///< from the first byte of the body on
    std::optional<TransportFailure> m_stopped;      ///< by us
    bool m_hasEnded = false;
};

} // namespace chinatech
