// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/qt_http_client.h"

#include "core/base/version.h"
#include "core/net/base_url.h"
#include "core/net/http_exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QThread>

#include <map>

namespace chinatech {
namespace {

/// What stays on this machine needs no proxy, whatever the system says.
class Proxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy{QNetworkProxy::NoProxy}};
        return QNetworkProxyFactory::proxyForQuery(query);
    }
};

} // namespace

QByteArray userAgent() { return QByteArray{"Mozilla/5.0 (compatible; ChinaTechDashboard/"} + kVersion + ')'; }

class QtHttpClient::Private : public QObject {
public:
    Private(const Clock& clock, const Options& options);

    int send(const HttpRequest& request, Done done);
    void abort(int number);
    void dropConnections();

private:
    struct Pending {
        std::unique_ptr<HttpExchange> exchange;     ///< none: refused before it began
        Done done;
    };

    [[nodiscard]] QNetworkRequest prepared(const QUrl& url, bool keepConnection) const;
    void deliver(int number);

    const Clock& m_clock;
    bool m_allowHttp2;
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
    std::map<int, Pending> m_pending;       ///< after the manager: the replies end before it does
    int m_last = 0;
};

QtHttpClient::Private::Private(const Clock& clock, const Options& options)
    : m_clock{clock}, m_allowHttp2{options.allowHttp2}, m_tls{QSslConfiguration::defaultConfiguration()}
{
    m_manager.setProxyFactory(new Proxies);     // which the manager owns
    m_manager.setAutoDeleteReplies(false);
    if (!options.extraAuthorities.isEmpty())
        m_tls.addCaCertificates(QSslCertificate::fromData(options.extraAuthorities, QSsl::Pem));
}

QNetworkRequest QtHttpClient::Private::prepared(const QUrl& url, bool keepConnection) const
{
    QNetworkRequest prepared{url};
    prepared.setRawHeader("User-Agent", userAgent());
    prepared.setRawHeader("Accept-Encoding", BodyDecoder::kAccepted);
    if (!keepConnection)
        prepared.setRawHeader("Connection", "close");
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_allowHttp2);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setSslConfiguration(m_tls);
    return prepared;
}

int QtHttpClient::Private::send(const HttpRequest& request, Done done)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const int number = ++m_last;
    // Always from the event loop: Qt's signals may come while we are called, and the callback may end the client.
    const auto later = [this, number] {
        QMetaObject::invokeMethod(this, [this, number] { deliver(number); }, Qt::QueuedConnection);
    };
    const auto open = [this, keep = request.keepConnection](const QUrl& url) {
        return m_manager.get(prepared(url, keep));
    };
    Pending pending{nullptr, std::move(done)};
    if (isAllowedUrl(request.url))
        pending.exchange = std::make_unique<HttpExchange>(open, request, m_clock, later);
    else
        later();
    m_pending.emplace(number, std::move(pending));
    return number;
}

void QtHttpClient::Private::abort(int number)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto found = m_pending.find(number);
    if (found != m_pending.end() && found->second.exchange)
        found->second.exchange->stop(TransportError::Cancelled);
}

void QtHttpClient::Private::deliver(int number)
{
    auto pending = m_pending.extract(number);
    if (pending.empty())
        return;
    const Done done = std::move(pending.mapped().done);
    auto exchange = std::move(pending.mapped().exchange);
    const HttpResult result = exchange ? exchange->result()
                                       : std::unexpected(TransportFailure{
                                             TransportError::Other, QStringLiteral("not sent: plain http, or no address")});
    exchange.reset();       // first: the callback may end the client, and with it what the reply needs
    done(result);
}

void QtHttpClient::Private::dropConnections()
{
    for (const auto& [number, pending] : m_pending) {
        if (pending.exchange)
            pending.exchange->stop(TransportError::Reset, QStringLiteral("the network was away"));
    }
    m_manager.clearConnectionCache();
}

QtHttpClient::QtHttpClient(const Clock& clock, const Options& options) : d{std::make_unique<Private>(clock, options)} {}

QtHttpClient::~QtHttpClient() { Q_ASSERT(QThread::currentThread() == d->thread()); }

int QtHttpClient::send(const HttpRequest& request, Done done) { return d->send(request, std::move(done)); }

void QtHttpClient::abort(int number) { d->abort(number); }

void QtHttpClient::dropConnections() { d->dropConnections(); }

} // namespace chinatech
