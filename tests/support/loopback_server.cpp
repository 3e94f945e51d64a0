// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopback_server.h"

#include "tests/support/loopback_connection.h"

#include <QEventLoop>
#include <QHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

#include <condition_variable>
#include <mutex>

namespace chinatech::testing {

/// What test and server both touch, behind one lock.
class LoopbackServer::Shared {
public:
    LoopbackConnection::Planned plan(const SeenRequest& seen)
    {
        Handler chosen;
        LoopbackConnection::Planned planned;
        {
            const std::lock_guard guard{m_mutex};
            m_seen.push_back(seen);
            m_changed.notify_all();
            planned.latency = latency;
            const auto known = answers.constFind(seen.path());
            if (known != answers.cend())
                planned.answer = *known;
            else if (handler)
                chosen = handler;
            else
                planned.answer.status = 404;
        }
        if (chosen)
            planned.answer = chosen(seen);
        return planned;
    }

    template <typename Change>
    auto locked(Change change)
    {
        const std::lock_guard guard{m_mutex};
        if constexpr (std::is_void_v<decltype(change(*this))>) {
            change(*this);
            m_changed.notify_all();
        } else {
            return change(*this);
        }
    }

    template <typename Condition>
    bool waitUntil(Condition condition)
    {
        std::unique_lock lock{m_mutex};
        return m_changed.wait_for(lock, std::chrono::seconds{5}, [&] { return condition(*this); });
    }

    [[nodiscard]] std::vector<SeenRequest>& seen() { return m_seen; }

    QHash<QByteArray, Answer> answers;
    Handler handler;
    std::chrono::milliseconds latency{0};
    quint16 port = 0;
    int open = 0;
    QEventLoop* loop = nullptr;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<SeenRequest> m_seen;
};

LoopbackServer::LoopbackServer() : m_shared{std::make_shared<Shared>()}, m_isTls{false}
{
    m_thread = std::thread{[this] { run({}); }};
    if (!m_shared->waitUntil([](const Shared& shared) { return shared.port != 0; }))
        qFatal("the loopback server does not start");
}

LoopbackServer::LoopbackServer(TlsFlaw flaw) : m_shared{std::make_shared<Shared>()}, m_isTls{true}
{
    m_thread = std::thread{[this, identity = testIdentity(flaw)] { run(identity); }};
    if (!m_shared->waitUntil([](const Shared& shared) { return shared.port != 0; }))
        qFatal("the loopback server does not start");
}

LoopbackServer::~LoopbackServer()
{
    m_shared->locked([](Shared& shared) { QMetaObject::invokeMethod(shared.loop, "quit", Qt::QueuedConnection); });
    m_thread.join();
}

void LoopbackServer::run(const TlsIdentity& identity)
{
    QEventLoop loop;
    const std::unique_ptr<QTcpServer> server{m_isTls ? new QSslServer : new QTcpServer};
    if (m_isTls) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate{identity.certificate});
        tls.setPrivateKey(QSslKey{identity.key, QSsl::Ec});
        static_cast<QSslServer&>(*server).setSslConfiguration(tls);
    }
    int accepted = 0;
    QObject::connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(), [&] {
        while (QTcpSocket* const socket = server->nextPendingConnection()) {
            m_shared->locked([](Shared& shared) { ++shared.open; });
            QObject::connect(socket, &QTcpSocket::disconnected, server.get(),
                             [shared = m_shared] { shared->locked([](Shared& of) { --of.open; }); });
            new LoopbackConnection{socket, ++accepted,
                                   [shared = m_shared](const SeenRequest& seen) { return shared->plan(seen); }};
        }
    });
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("the loopback server cannot listen: %s", qPrintable(server->errorString()));
    m_shared->locked([&](Shared& shared) {
        shared.loop = &loop;
        shared.port = server->serverPort();
    });
    loop.exec();
}

QUrl LoopbackServer::base() const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_shared->locked([](Shared& shared) { return shared.port; }));
    return url;
}

QUrl LoopbackServer::url(const char* target) const
{
    return QUrl{base().toString() + QString::fromLatin1(target)};
}

QString LoopbackServer::feedUrl(const char* feed) const
{
    return QString::fromLatin1(feed) + u'=' + base().toString();
}

void LoopbackServer::answer(const QByteArray& path, const Answer& answer)
{
    m_shared->locked([&](Shared& shared) { shared.answers.insert(path, answer); });
}

void LoopbackServer::setHandler(Handler handler)
{
    m_shared->locked([&](Shared& shared) { shared.handler = std::move(handler); });
}

void LoopbackServer::setLatency(std::chrono::milliseconds latency)
{
    m_shared->locked([&](Shared& shared) { shared.latency = latency; });
}

std::vector<SeenRequest> LoopbackServer::requests() const
{
    return m_shared->locked([](Shared& shared) { return std::vector{shared.seen()}; });
}

void LoopbackServer::forgetRequests()
{
    m_shared->locked([](Shared& shared) { shared.seen().clear(); });
}

bool LoopbackServer::waitForOpen(int connections) const
{
    return m_shared->waitUntil([connections](const Shared& shared) { return shared.open == connections; });
}

bool LoopbackServer::waitForRequests(std::size_t count) const
{
    return m_shared->waitUntil([count](Shared& shared) { return shared.seen().size() >= count; });
}

} // namespace chinatech::testing
