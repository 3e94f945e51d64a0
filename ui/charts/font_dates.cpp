// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/font_dates.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace chinatech {

namespace {

constexpr qsizetype kDirectory = 12;        ///< bytes before the table records
constexpr qsizetype kRecord = 16;           ///< tag, checksum, offset, length
constexpr qsizetype kAdjustment = 8;        ///< in "head": checkSumAdjustment
constexpr qsizetype kDates = 20;            ///< in "head": created and modified, 8 bytes each
constexpr qsizetype kHeadLength = 54;
constexpr quint32 kWholeFont = 0xB1B0AFBA;

quint32 wordAt(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }
void setWord(QByteArray& bytes, qsizetype at, quint32 word) { qToBigEndian(word, bytes.data() + at); }

/// The sum of big-endian words, as if zeros stood behind the end.
quint32 checksum(const QByteArray& bytes, qsizetype from, qsizetype length)
{
    quint32 sum = 0;
    for (qsizetype at = from; at < from + length; at += 4) {
        QByteArray word = bytes.mid(at, std::min<qsizetype>(4, from + length - at));
        word.append(4 - word.size(), '\0');
        sum += wordAt(word, 0);
    }
    return sum;
}

/// Where the record of "head" stands.
std::optional<qsizetype> headRecord(const QByteArray& font)
{
    if (font.size() < kDirectory)
        return std::nullopt;
    const int tables = qFromBigEndian<quint16>(font.constData() + 4);
    for (qsizetype at = kDirectory; at + kRecord <= std::min(font.size(), kDirectory + tables * kRecord); at += kRecord) {
        if (font.mid(at, 4) == "head")
            return at;
    }
    return std::nullopt;
}

} // namespace

QByteArray withoutFontDates(QByteArray font)
{
    const auto record = headRecord(font);
    if (!record)
        return font;
    const qsizetype head = wordAt(font, *record + 8);
    if (wordAt(font, *record + 12) < kHeadLength || head + kHeadLength > font.size())
        return font;
    font.replace(head + kDates, 16, QByteArray(16, '\0'));
    setWord(font, head + kAdjustment, 0);
    setWord(font, *record + 4, checksum(font, head, kHeadLength));
    setWord(font, head + kAdjustment, kWholeFont - checksum(font, 0, font.size()));
    return font;
}

} // namespace chinatech
