// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_exchange.h"

#include "core/net/base_url.h"
#include "core/net/retry_after.h"

#include <utility>

namespace chinatech {
namespace {

/// Qt makes errors of statuses too; those are answers.
bool isAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

TransportError transportErrorOf(QNetworkReply::NetworkError error, bool hasBegun)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return TransportError::Refused;
    case QNetworkReply::RemoteHostClosedError:
        return hasBegun ? TransportError::Truncated : TransportError::Reset;
    case QNetworkReply::HostNotFoundError:
        return TransportError::HostNotFound;
    case QNetworkReply::TimeoutError:
        return TransportError::Inactive;
    case QNetworkReply::OperationCanceledError:
        return TransportError::Cancelled;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportError::Tls;
    default:
        return TransportError::Other;
    }
}

/// https leads to https alone; plain http, which is this machine's, may also stay on this machine.
bool mayRedirect(const QUrl& from, const QUrl& to)
{
    const QString https = QStringLiteral("https");
    return isAllowedUrl(to) && (from.scheme() != https || to.scheme() == https);
}

} // namespace

HttpExchange::HttpExchange(Open open, const HttpRequest& request, const Clock& clock, std::function<void()> ended)
    : m_open{std::move(open)}, m_request{request}, m_clock{clock}, m_ended{std::move(ended)}
{
    limitTime(m_deadline, request.deadline, TransportError::DeadlineExceeded);
    limitTime(m_inactivity, request.inactivity, TransportError::Inactive);
    begin(request.url);
}

void HttpExchange::begin(const QUrl& url)
{
    m_url = url;
    m_decoder.reset();
    m_reply.reset(m_open(url));
    // Where a connection ends without an answer, Qt connects again and sends the request up to three times more, of which
    // nobody hears. Whether there is another try is for the queue to say, and for the log to show.
    m_wasSent = false;
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { m_wasSent = true; });
    connect(m_reply.get(), &QNetworkReply::socketStartedConnecting, this, [this] {
        if (m_wasSent)
            stop(TransportError::Reset, QStringLiteral("the connection ended without an answer"));
    });
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, [this] { m_inactivity.start(); });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

HttpExchange::~HttpExchange() { disconnect(m_reply.get(), nullptr, this, nullptr); }

void HttpExchange::limitTime(QTimer& timer, std::chrono::milliseconds span, TransportError why)
{
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    connect(&timer, &QTimer::timeout, this,
            [this, span, why] { stop(why, QStringLiteral("after %1 ms").arg(span.count())); });
    timer.start(span);
}

void HttpExchange::stop(TransportError why, const QString& detail)
{
    if (m_stopped)
        return;
    m_stopped = TransportFailure{why, detail};
    m_reply->abort();       // leads to onFinished() at once
}

void HttpExchange::onReadyRead()
{
    if (m_stopped)
        return;
    m_inactivity.start();
    const QByteArray bytes = m_reply->readAll();
    if (const auto failed = decoder().append(bytes))
        stop(failed->error, failed->detail);
}

void HttpExchange::onFinished()
{
    if (!m_stopped && m_reply->bytesAvailable() > 0)
        onReadyRead();
    if (m_hasEnded || followRedirect())
        return;
    m_hasEnded = true;
    m_deadline.stop();
    m_inactivity.stop();
    m_ended();
}

bool HttpExchange::followRedirect()
{
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (m_stopped || target.isEmpty() || !isAnswer(m_reply->error()))
        return false;
    const QUrl next = m_url.resolved(target);
    if (++m_redirects > kMostRedirects || !mayRedirect(m_url, next)) {
        m_stopped = TransportFailure{TransportError::Redirect, QStringLiteral("to %1").arg(next.toString())};
        return false;
    }
    m_inactivity.start();
    begin(next);
    return true;
}

BodyDecoder& HttpExchange::decoder()
{
    if (!m_decoder)
        m_decoder.emplace(m_reply->rawHeader("Content-Encoding"), m_request.maxBytes);
    return *m_decoder;
}

std::optional<TransportFailure> HttpExchange::failure() const
{
    if (m_stopped)
        return m_stopped;
    const bool hasBegun = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (!isAnswer(m_reply->error()) || !hasBegun)
        return TransportFailure{transportErrorOf(m_reply->error(), hasBegun), m_reply->errorString()};
    const qint64 received = m_decoder ? m_decoder->received() : 0;
    bool isKnown = false;
    const qint64 promised = m_reply->rawHeader("Content-Length").toLongLong(&isKnown);
    if (isKnown && promised != received)
        return TransportFailure{TransportError::Truncated,
                                QStringLiteral("%1 of %2 bytes").arg(received).arg(promised)};
    return m_decoder ? m_decoder->finish() : std::nullopt;
}

HttpResult HttpExchange::result() const
{
    if (auto failed = failure())
        return std::unexpected(std::move(*failed));
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.contentType = QString::fromLatin1(m_reply->rawHeader("Content-Type"));
    if (m_decoder)
        response.body = m_decoder->body();
    // Measured by the server's own clock, where it says what that reads: ours may be off by a day.
    const WallTime now = parseHttpDate(m_reply->rawHeader("Date")).value_or(m_clock.now());
    response.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), now);
    return response;
}

} // namespace chinatech
