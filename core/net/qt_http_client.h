// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/http_client.h"

#include <memory>

namespace chinatech {

/// Says who asks, and no more: "Mozilla/5.0 (compatible; ChinaTechDashboard/1.0.0)".
[[nodiscard]] QByteArray userAgent();

/// HTTP through Qt. Made, used and ended in one thread, whose event loop must run; its network manager lives there too.
/// No cookies, no Referer; https, or plain http to this machine, and never from the one to the other.
class QtHttpClient final : public HttpClient {
public:
    struct Options {
        QByteArray extraAuthorities;    ///< certificates in PEM that are trusted besides the system's; for tests
        bool allowHttp2 = false;        ///< Qt 6.4 fails where a server ends an HTTP/2 connection
    };

    explicit QtHttpClient(const Clock& clock) : QtHttpClient{clock, Options{}} {}
    QtHttpClient(const Clock& clock, const Options& options);
    /// Breaks off what is on the wire, without calling back.
    ~QtHttpClient() override;
    Q_DISABLE_COPY_MOVE(QtHttpClient)

    int send(const HttpRequest& request, Done done) override;
    void abort(int number) override;

    /// After the machine slept or the network changed, old connections are dead without knowing it. What is on the wire
    /// fails with Reset.
    void dropConnections();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chinatech
