// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopback_connection.h"

#include <QTimer>

#include <sys/socket.h>

#include <memory>

namespace chinatech::testing {

LoopbackConnection::LoopbackConnection(QTcpSocket* socket, int number, Plan plan)
    : QObject{socket}, m_socket{socket}, m_number{number}, m_plan{std::move(plan)}
{
    // Else the kernel holds the second piece of an answer back until the first is acknowledged, 40 ms later.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &LoopbackConnection::readRequests);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    readRequests();     // what came before we listened
}

void LoopbackConnection::readRequests()
{
    m_received += m_socket->readAll();
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (m_isAnswering || end < 0)
        return;
    m_isAnswering = true;
    const QByteArray head = m_received.first(end);
    m_received.remove(0, end + 4);
    answerTo(head);
}

void LoopbackConnection::answerTo(const QByteArray& head)
{
    SeenRequest seen;
    seen.at = std::chrono::steady_clock::now();
    seen.connection = m_number;
    const QList<QByteArray> lines = head.split('\n');
    seen.method = lines.front().split(' ').value(0);
    seen.target = lines.front().split(' ').value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.append({line.first(std::max<qsizetype>(colon, 0)).toLower(), line.mid(colon + 1).trimmed()});
    }
    Planned planned = m_plan(seen);
    if (seen.header("connection").toLower() == "close")
        planned.answer.headers.emplaceBack("Connection", "close");
    QTimer::singleShot(planned.latency, Qt::PreciseTimer, this, [this, answer = planned.answer] { deliver(answer); });
}

void LoopbackConnection::deliver(const Answer& answer)
{
    switch (answer.delivery) {
    case Delivery::Whole:
        m_socket->write(headOf(answer));
        if (answer.isChunked && !answer.body.isEmpty())
            m_socket->write(QByteArray::number(answer.body.size(), 16) + "\r\n" + answer.body + "\r\n");
        else
            m_socket->write(answer.body);
        if (answer.isChunked)
            m_socket->write("0\r\n\r\n");
        if (answer.headers.contains({"Connection", "close"}))
            m_socket->disconnectFromHost();
        else
            next();
        break;
    case Delivery::CutOff:
        cutOff(answer);
        break;
    case Delivery::Drip:
        m_socket->write(headOf(answer));
        drip(answer.body);
        break;
    case Delivery::Endless:
        m_socket->write(headOf(answer));
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this, body = answer.body] { repeat(body); });
        repeat(answer.body);
        break;
    case Delivery::Reset:
        reset();
        break;
    case Delivery::HangUp:
        m_socket->disconnectFromHost();
        break;
    case Delivery::Silent:
        break;
    }
}

QByteArray LoopbackConnection::headOf(const Answer& answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\nContent-Type: " + answer.contentType;
    if (answer.isChunked)
        head += "\r\nTransfer-Encoding: chunked";
    else if (answer.delivery != Delivery::Endless)
        head += "\r\nContent-Length: " + QByteArray::number(answer.contentLength.value_or(answer.body.size()));
    for (const auto& [name, value] : answer.headers)
        head += "\r\n" + name + ": " + value;
    return head + "\r\n\r\n";
}

void LoopbackConnection::cutOff(const Answer& answer)
{
    const QByteArray half = answer.body.first(answer.body.size() / 2);
    m_socket->write(headOf(answer));
    m_socket->write(answer.isChunked ? QByteArray::number(half.size(), 16) + "\r\n" + half + "\r\n" : half);
    m_socket->disconnectFromHost();
}

void LoopbackConnection::drip(const QByteArray& body)
{
    auto* const timer = new QTimer{this};
    connect(timer, &QTimer::timeout, this, [this, timer, body, sent = qsizetype{0}]() mutable {
        if (sent == body.size()) {
            timer->deleteLater();
            next();
            return;
        }
        m_socket->write(body.sliced(sent++, 1));
    });
    timer->start(std::chrono::milliseconds{20});
}

void LoopbackConnection::repeat(const QByteArray& body)
{
    constexpr qint64 enough = 262'144;
    while (m_socket->state() == QTcpSocket::ConnectedState && m_socket->bytesToWrite() < enough)
        m_socket->write(body);
}

void LoopbackConnection::reset()
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
}

void LoopbackConnection::next()
{
    m_isAnswering = false;
    readRequests();
}

} // namespace chinatech::testing
