// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/body_decoder.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace chinatech {
namespace {

TransportFailure tooLarge(qint64 maxBytes)
{
    return {TransportError::TooLarge, QStringLiteral("more than %1 bytes").arg(maxBytes)};
}

} // namespace

/// One gzip stream, or several in a row, which the format allows.
class BodyDecoder::Gzip {
public:
    enum class State { Between, Inside, Damaged };

    Gzip()
    {
        if (inflateInit2(&m_stream, kGzipOnly) != Z_OK)
            m_state = State::Damaged;
    }
    ~Gzip() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Gzip)

    /// Gives the inflated bytes to `take`, piece by piece, until that says no.
    template <typename Take>
    void inflateAll(QByteArrayView bytes, Take take)
    {
        std::array<char, 65536> piece;
        // zlib does not write to its input, though the type of next_in does not say so.
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        bool isWanted = true;
        while (isWanted && m_state != State::Damaged) {
            if (m_state == State::Between && !beginNext())
                break;
            m_stream.next_out = reinterpret_cast<Bytef*>(piece.data());
            m_stream.avail_out = static_cast<uInt>(piece.size());
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            isWanted = take(QByteArrayView{piece.data(), static_cast<qsizetype>(piece.size() - m_stream.avail_out)});
            if (result == Z_STREAM_END)
                m_state = State::Between;
            else if (result == Z_BUF_ERROR || (result == Z_OK && m_stream.avail_in == 0 && m_stream.avail_out > 0))
                break;      // more input is needed
            else if (result != Z_OK)
                m_state = State::Damaged;
        }
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString message() const
    {
        return QStringLiteral("gzip: %1").arg(QString::fromLatin1(m_stream.msg ? m_stream.msg : "damaged"));
    }

private:
    static constexpr int kGzipOnly = 15 + 16;

    /// Padding after the last stream is nobody's loss, as browsers and curl have it.
    bool beginNext()
    {
        if (m_stream.avail_in == 0 || (m_hasBegun && *m_stream.next_in != 0x1f))
            return false;
        if (m_hasBegun)
            inflateReset(&m_stream);
        m_hasBegun = true;
        m_state = State::Inside;
        return true;
    }

    z_stream m_stream{};
    State m_state = State::Between;
    bool m_hasBegun = false;
};

BodyDecoder::BodyDecoder(const QByteArray& encoding, qint64 maxBytes) : m_maxBytes{maxBytes}
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "gzip" || name == "x-gzip")
        m_gzip = std::make_unique<Gzip>();
    else if (!name.isEmpty() && name != "identity")
        m_unknownEncoding = name;
}

BodyDecoder::~BodyDecoder() = default;
BodyDecoder::BodyDecoder(BodyDecoder&&) noexcept = default;
BodyDecoder& BodyDecoder::operator=(BodyDecoder&&) noexcept = default;

std::optional<TransportFailure> BodyDecoder::append(QByteArrayView bytes)
{
    m_received += bytes.size();
    if (!m_unknownEncoding.isEmpty() && !bytes.isEmpty())
        return TransportFailure{TransportError::BadEncoding,
                                QStringLiteral("encoded as %1").arg(QString::fromLatin1(m_unknownEncoding))};
    const auto take = [this](QByteArrayView decoded) {
        if (m_body.size() + decoded.size() > m_maxBytes)
            return false;
        m_body.append(decoded);
        return true;
    };
    if (!m_gzip)
        return take(bytes) ? std::nullopt : std::optional{tooLarge(m_maxBytes)};

    bool fits = true;
    m_gzip->inflateAll(bytes, [&](QByteArrayView decoded) { return fits = take(decoded); });
    if (!fits)
        return tooLarge(m_maxBytes);
    if (m_gzip->state() == Gzip::State::Damaged)
        return TransportFailure{TransportError::BadEncoding, m_gzip->message()};
    return std::nullopt;
}

std::optional<TransportFailure> BodyDecoder::finish() const
{
    if (m_gzip && m_gzip->state() != Gzip::State::Between)
        return TransportFailure{TransportError::BadEncoding, QStringLiteral("gzip: the stream breaks off")};
    return std::nullopt;
}

} // namespace chinatech
