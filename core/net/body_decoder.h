// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_message.h"

#include <memory>
#include <optional>

namespace chinatech {

/// Takes a body as it comes off the wire and gives it decoded, never more than a number of bytes. Qt would inflate by
/// itself, but then takes a stream that breaks off for a whole one and no longer knows what Content-Length promised.
/// Of a chunked body that is not compressed, a missing end can go unnoticed: Qt may take the end of the connection for it.
class BodyDecoder {
public:
    /// The encodings that can be read, as Accept-Encoding names them.
    static constexpr char kAccepted[] = "gzip";

    /// @param encoding  of Content-Encoding
    BodyDecoder(const QByteArray& encoding, qint64 maxBytes);
    ~BodyDecoder();
    BodyDecoder(BodyDecoder&&) noexcept;
    BodyDecoder& operator=(BodyDecoder&&) noexcept;

    /// Nothing, or why the body cannot be used: TooLarge, BadEncoding. Nothing more is taken after that.
    [[nodiscard]] std::optional<TransportFailure> append(QByteArrayView bytes);
    /// Nothing more comes. BadEncoding where the stream is not at its end.
    [[nodiscard]] std::optional<TransportFailure> finish() const;

    [[nodiscard]] qint64 received() const { return m_received; }   ///< undecoded
    [[nodiscard]] const QByteArray& body() const { return m_body; }

private:
    class Gzip;

    qint64 m_maxBytes;
    qint64 m_received = 0;
    QByteArray m_body;
    std::unique_ptr<Gzip> m_gzip;
    QByteArray m_unknownEncoding;
};

} // namespace chinatech
