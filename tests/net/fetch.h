// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/system_clock.h"
#include "core/net/qt_http_client.h"

#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

namespace chinatech::testing {

/// The real client, asked one thing at a time.
class Fetch {
public:
    explicit Fetch(const QtHttpClient::Options& options = {}) : m_client{m_clock, options} {}

    [[nodiscard]] HttpResult get(const HttpRequest& request)
    {
        HttpResult answer = std::unexpected(TransportFailure{TransportError::Other, QStringLiteral("never called back")});
        QEventLoop loop;
        // Far above every limit that a test sets: a client that forgets to call back fails the test and does not hang.
        QTimer::singleShot(std::chrono::seconds{20}, &loop, &QEventLoop::quit);
        m_client.send(request, [&](const HttpResult& result) {
            answer = result;
            loop.quit();
        });
        loop.exec();
        return answer;
    }

    [[nodiscard]] HttpResult get(const QUrl& url)
    {
        HttpRequest request;
        request.url = url;
        return get(request);
    }

    [[nodiscard]] QtHttpClient& client() { return m_client; }
    [[nodiscard]] SystemClock& clock() { return m_clock; }

private:
    SystemClock m_clock;
    QtHttpClient m_client;
};

/// How an exchange failed; a failure of the test where it did not.
[[nodiscard]] inline TransportError failureOf(const HttpResult& result)
{
    if (!result)
        return result.error().error;
    ADD_FAILURE() << "an answer with status " << result->status << " and " << result->body.size() << " bytes";
    return TransportError::Other;
}

} // namespace chinatech::testing
