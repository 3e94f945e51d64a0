// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopback_answer.h"

#include <zlib.h>

#include <algorithm>

namespace chinatech::testing {
namespace {

HeaderList::const_iterator findHeader(const HeaderList& headers, const char* name)
{
    return std::ranges::find_if(headers, [name](const auto& header) { return header.first == name; });
}

Answer encoded(const QByteArray& stream)
{
    Answer answer = json(stream);
    answer.headers = {{"Content-Encoding", "gzip"}};
    return answer;
}

} // namespace

QByteArray SeenRequest::header(const char* name) const
{
    const auto found = findHeader(headers, name);
    return found == headers.cend() ? QByteArray{} : found->second;
}

bool SeenRequest::has(const char* name) const { return findHeader(headers, name) != headers.cend(); }

QByteArray gzip(const QByteArray& bytes)
{
    z_stream stream{};
    constexpr int gzipHeader = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipHeader, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib does not start");
    QByteArray packed{static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0'};
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib does not end");
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Answer json(const QByteArray& body)
{
    Answer answer;
    answer.body = body;
    return answer;
}

Answer gzipped(const QByteArray& body) { return encoded(gzip(body)); }

namespace faults {

Answer tooManyRequests(const QByteArray& retryAfter)
{
    Answer answer = json("Too Many Requests\r\n");
    answer.status = 429;
    answer.contentType = "text/html";
    if (!retryAfter.isEmpty())
        answer.headers = {{"Retry-After", retryAfter}};
    return answer;
}

Answer forbidden()
{
    Answer answer = pageForPeople();
    answer.status = 403;
    return answer;
}

Answer serverError(int status)
{
    Answer answer = pageForPeople();
    answer.status = status;
    return answer;
}

Answer pageForPeople()
{
    Answer answer = json("<!DOCTYPE html><html><body>Please wait</body></html>");
    answer.contentType = "text/html; charset=utf-8";
    return answer;
}

Answer empty() { return json({}); }

Answer cutOff(const QByteArray& body)
{
    Answer answer = json(body);
    answer.delivery = Delivery::CutOff;
    return answer;
}

Answer promisesMore(const QByteArray& body)
{
    Answer answer = json(body);
    answer.contentLength = body.size() + 10;
    answer.headers = {{"Connection", "close"}};
    return answer;
}

Answer drip(const QByteArray& body)
{
    Answer answer = json(body);
    answer.delivery = Delivery::Drip;
    return answer;
}

Answer damagedGzip(const QByteArray& body)
{
    QByteArray stream = gzip(body);
    const qsizetype middle = stream.size() / 2;
    stream[middle] = static_cast<char>(~stream[middle]);
    return encoded(stream);
}

Answer cutOffGzip(const QByteArray& body)
{
    const QByteArray stream = gzip(body);
    return encoded(stream.first(stream.size() / 2));
}

Answer endless()
{
    Answer answer = json(QByteArray(65536, ' '));
    answer.delivery = Delivery::Endless;
    return answer;
}

Answer endlessGzip() { return encoded(gzip(QByteArray(8 * 1024 * 1024, ' '))); }

Answer redirect(const QUrl& to, int status)
{
    Answer answer = json({});
    answer.status = status;
    answer.headers = {{"Location", to.toEncoded()}};
    return answer;
}

Answer reset()
{
    Answer answer;
    answer.delivery = Delivery::Reset;
    return answer;
}

Answer hangUp()
{
    Answer answer;
    answer.delivery = Delivery::HangUp;
    return answer;
}

Answer silent()
{
    Answer answer;
    answer.delivery = Delivery::Silent;
    return answer;
}

} // namespace faults
} // namespace chinatech::testing
