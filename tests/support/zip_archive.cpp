// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_archive.h"

#include <QtEndian>

#include <zlib.h>

namespace chinatech::testing {

namespace {

template <typename Number> Number at(const QByteArray& bytes, qsizetype place)
{
    return place >= 0 && place + static_cast<qsizetype>(sizeof(Number)) <= bytes.size()
        ? qFromLittleEndian<Number>(bytes.constData() + place)
        : Number{};
}

QByteArray inflated(QByteArray packed, quint32 size)
{
    QByteArray out(size, '\0');
    z_stream stream{};
    inflateInit2(&stream, -MAX_WBITS);
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = size;
    const int state = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return state == Z_STREAM_END ? out : QByteArray();
}

} // namespace

QMap<QString, QByteArray> unzipped(const QByteArray& archive)
{
    QMap<QString, QByteArray> files;
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    qsizetype entry = at<quint32>(archive, end + 16);
    for (int left = end < 0 ? 0 : at<quint16>(archive, end + 10); left > 0; --left) {
        const auto method = at<quint16>(archive, entry + 10);
        const auto packed = at<quint32>(archive, entry + 20);
        const auto size = at<quint32>(archive, entry + 24);
        const auto nameLength = at<quint16>(archive, entry + 28);
        const qsizetype local = at<quint32>(archive, entry + 42);
        const qsizetype data = local + 30 + at<quint16>(archive, local + 26) + at<quint16>(archive, local + 28);
        const QByteArray bytes = archive.mid(data, packed);
        files.insert(QString::fromUtf8(archive.mid(entry + 46, nameLength)), method == 0 ? bytes : inflated(bytes, size));
        entry += 46 + nameLength + at<quint16>(archive, entry + 30) + at<quint16>(archive, entry + 32);
    }
    return files;
}

} // namespace chinatech::testing
