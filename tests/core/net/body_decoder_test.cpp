// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/body_decoder.h"

#include "tests/support/loopback_answer.h"

#include <gtest/gtest.h>

#include <functional>

namespace chinatech {
namespace {

using testing::gzip;

constexpr qint64 kPlenty = 1'000'000;

QByteArray varied(int size)
{
    QByteArray bytes;
    for (unsigned value = 12345; bytes.size() < size; value = value * 1103515245U + 12345U)
        bytes.append(static_cast<char>(value >> 16));
    return bytes;
}

/// Hands the stream over in pieces and gives how it ended.
std::optional<TransportError> decode(BodyDecoder& decoder, const QByteArray& stream, qsizetype piece)
{
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        if (const auto failed = decoder.append(QByteArrayView{stream}.sliced(at, std::min(piece, stream.size() - at))))
            return failed->error;
    }
    const auto failed = decoder.finish();
    return failed ? std::optional{failed->error} : std::nullopt;
}

TEST(BodyDecoder, InflatesInPiecesOfAnySize)
{
    const QByteArray body = varied(200'000) + QByteArray(200'000, 'a');
    for (const qsizetype piece : {1, 7, 16'384, 1'000'000}) {
        BodyDecoder decoder{"gzip", kPlenty};
        EXPECT_EQ(decode(decoder, gzip(body), piece), std::nullopt);
        EXPECT_TRUE(decoder.body() == body) << piece;
        EXPECT_EQ(decoder.received(), gzip(body).size());
    }
}

TEST(BodyDecoder, TakesIdentityAsItIs)
{
    for (const char* const name : {"", "identity", "Identity"}) {
        BodyDecoder decoder{name, kPlenty};
        EXPECT_EQ(decode(decoder, "body", 2), std::nullopt);
        EXPECT_EQ(decoder.body(), "body");
    }
}

TEST(BodyDecoder, TakesSeveralStreamsInARowAndPadding)
{
    BodyDecoder decoder{"gzip", kPlenty};
    EXPECT_EQ(decode(decoder, gzip("one") + gzip("two") + QByteArray(8, '\0'), 5), std::nullopt);
    EXPECT_EQ(decoder.body(), "onetwo");
}

TEST(BodyDecoder, EveryPlaceWhereAStreamCanBreakOffIsNoticed)
{
    const QByteArray stream = gzip(varied(500));
    for (qsizetype size = 1; size < stream.size(); ++size) {
        BodyDecoder decoder{"gzip", kPlenty};
        EXPECT_EQ(decode(decoder, stream.first(size), 1'000'000), TransportError::BadEncoding) << size;
    }
}

TEST(BodyDecoder, ADamagedByteOfDataOrChecksumIsNoticed)
{
    const QByteArray stream = gzip(varied(500));
    // Before come the header, some of it free text, and a byte of which a stored block leaves five bits unused.
    for (qsizetype at = 11; at < stream.size(); ++at) {
        QByteArray damaged = stream;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        BodyDecoder decoder{"gzip", kPlenty};
        EXPECT_EQ(decode(decoder, damaged, 64), TransportError::BadEncoding) << at;
    }
}

TEST(BodyDecoder, NeverHoldsMoreThanTheCap)
{
    const QByteArray bomb = gzip(QByteArray(5'000'000, ' '));
    ASSERT_LT(bomb.size(), 10'000);
    BodyDecoder decoder{"gzip", kPlenty};
    EXPECT_EQ(decode(decoder, bomb, 1'000'000), TransportError::TooLarge);
    EXPECT_LE(decoder.body().size(), kPlenty);
    BodyDecoder plain{"", 10};
    EXPECT_EQ(decode(plain, QByteArray(11, ' '), 4), TransportError::TooLarge);
}

TEST(BodyDecoder, WhatWasNotAskedForCannotBeRead)
{
    BodyDecoder decoder{"br", kPlenty};
    EXPECT_EQ(decode(decoder, "x", 1), TransportError::BadEncoding);
}

} // namespace
} // namespace chinatech
