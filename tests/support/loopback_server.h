// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopback_answer.h"
#include "tests/support/test_authority.h"

#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace chinatech::testing {

/// A feed server on 127.0.0.1, in a thread of its own: it answers while the test waits for a process.
class LoopbackServer {
public:
    /// Called in the server's thread; what it reads must not change meanwhile.
    using Handler = std::function<Answer(const SeenRequest&)>;

    LoopbackServer();                                   ///< http
    explicit LoopbackServer(TlsFlaw flaw);              ///< https
    ~LoopbackServer();
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    [[nodiscard]] QUrl base() const;
    [[nodiscard]] QUrl url(const char* target) const;   ///< path, with a query if there is one
    /// "yahoo=http://127.0.0.1:9000": what --feed-url takes.
    [[nodiscard]] QString feedUrl(const char* feed) const;

    /// Answers one path, whatever its query. Other paths go to the handler, and without one to 404.
    void answer(const QByteArray& path, const Answer& answer);
    void setHandler(Handler handler);
    void setLatency(std::chrono::milliseconds latency); ///< between a request and the first byte of its answer

    [[nodiscard]] std::vector<SeenRequest> requests() const;
    void forgetRequests();
    /// Waits until so many connections are open; false after five seconds.
    [[nodiscard]] bool waitForOpen(int connections) const;
    /// Waits until so many requests came; false after five seconds.
    [[nodiscard]] bool waitForRequests(std::size_t count) const;

private:
    class Shared;

    void run(const TlsIdentity& identity);

    std::shared_ptr<Shared> m_shared;
    bool m_isTls;
    std::thread m_thread;
};

} // namespace chinatech::testing
