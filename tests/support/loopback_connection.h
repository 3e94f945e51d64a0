// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopback_answer.h"

#include <QTcpSocket>

#include <functional>

namespace chinatech::testing {

/// One connection to the loopback server; lives in its thread, and ends with its socket.
class LoopbackConnection final : public QObject {
public:
    struct Planned {
        Answer answer;
        std::chrono::milliseconds latency;
    };
    using Plan = std::function<Planned(const SeenRequest&)>;

    /// @param plan  told of each request when its head has arrived
    LoopbackConnection(QTcpSocket* socket, int number, Plan plan);

private:
    void readRequests();
    void answerTo(const QByteArray& head);
    void deliver(const Answer& answer);
    [[nodiscard]] static QByteArray headOf(const Answer& answer);
    void cutOff(const Answer& answer);
    void drip(const QByteArray& body);
    void repeat(const QByteArray& body);
    void reset();
    void next();

    QTcpSocket* m_socket;
    int m_number;
    Plan m_plan;
    QByteArray m_received;
    bool m_isAnswering = false;
};

} // namespace chinatech::testing
