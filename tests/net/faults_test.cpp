// SPDX-License-Identifier: GPL-3.0-or-later
// What servers and networks do to a client, against the real one.
#include "tests/net/fetch.h"
#include "tests/support/loopback_server.h"

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using namespace chinatech::testing;

const QByteArray kBody = "{\"close\":[82.4,140.0],\"note\":\"" + QByteArray(2000, 'x') + "\"}";

HttpResult askOnce(const Answer& answer, HttpRequest request = {})
{
    LoopbackServer server;
    server.answer("/a", answer);
    request.url = server.url("/a");
    return Fetch{}.get(request);
}

HttpRequest impatient(std::chrono::milliseconds deadline, std::chrono::milliseconds inactivity)
{
    HttpRequest request;
    request.deadline = deadline;
    request.inactivity = inactivity;
    return request;
}

TEST(NetFaults, AnyStatusIsAnAnswerWithItsBody)
{
    for (const int status : {400, 401, 403, 404, 409, 429, 456, 500, 502, 503}) {
        Answer answer = json(kBody);
        answer.status = status;
        const HttpResult result = askOnce(answer);
        ASSERT_TRUE(result) << status << ' ' << qPrintable(result.error().detail);
        EXPECT_EQ(result->status, status);
        EXPECT_EQ(result->body, kBody);
    }
}

TEST(NetFaults, RetryAfterIsReadInBothForms)
{
    EXPECT_EQ(askOnce(faults::tooManyRequests())->retryAfter, std::nullopt);
    EXPECT_EQ(askOnce(faults::tooManyRequests("120"))->retryAfter, 120s);

    // The server's clock is a year behind; only the distance counts.
    Answer dated = faults::tooManyRequests("Fri, 07 Mar 2025 10:00:30 GMT");
    dated.headers.emplaceBack("Date", "Fri, 07 Mar 2025 10:00:00 GMT");
    EXPECT_EQ(askOnce(dated)->retryAfter, 30s);
}

TEST(NetFaults, HtmlAndNothingWith200AreAnswersToBeJudged)
{
    const HttpResult page = askOnce(faults::pageForPeople());
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->contentType.startsWith(QLatin1String{"text/html"}));
    const HttpResult empty = askOnce(faults::empty());
    ASSERT_TRUE(empty);
    EXPECT_EQ(empty->body, QByteArray{});
}

TEST(NetFaults, ABodyThatBreaksOffIsTruncated)
{
    EXPECT_EQ(failureOf(askOnce(faults::cutOff(kBody))), TransportError::Truncated);
    EXPECT_EQ(failureOf(askOnce(faults::promisesMore(kBody))), TransportError::Truncated);
    Answer packed = faults::cutOff(gzip(kBody));
    packed.headers = {{"Content-Encoding", "gzip"}};
    EXPECT_EQ(failureOf(askOnce(packed)), TransportError::Truncated);
}

TEST(NetFaults, AChunkedBodyThatBreaksOffIsNoAnswer)
{
    // Qt sometimes takes the end of the connection for the end of the body; the end of the gzip stream is still missing.
    Answer chunked = faults::cutOff(gzip(kBody));
    chunked.headers = {{"Content-Encoding", "gzip"}};
    chunked.isChunked = true;
    for (int i = 0; i < 10; ++i) {
        const TransportError error = failureOf(askOnce(chunked));
        EXPECT_TRUE(error == TransportError::Truncated || error == TransportError::BadEncoding);
    }
}

TEST(NetFaults, ABodyThatIsShorterThanPromisedOnAnOpenConnectionIsInactive)
{
    Answer answer = faults::promisesMore(kBody);
    answer.headers.clear();
    EXPECT_EQ(failureOf(askOnce(answer, impatient(10s, 150ms))), TransportError::Inactive);
}

TEST(NetFaults, DamagedGzipIsBadEncoding)
{
    EXPECT_EQ(failureOf(askOnce(faults::damagedGzip(kBody))), TransportError::BadEncoding);
    EXPECT_EQ(failureOf(askOnce(faults::cutOffGzip(kBody))), TransportError::BadEncoding);
    Answer brotli = json(kBody);
    brotli.headers = {{"Content-Encoding", "br"}};
    EXPECT_EQ(failureOf(askOnce(brotli)), TransportError::BadEncoding);
    Answer plain = json(kBody);
    plain.headers = {{"Content-Encoding", "gzip"}};
    EXPECT_EQ(failureOf(askOnce(plain)), TransportError::BadEncoding);
}

TEST(NetFaults, SlowDripEndsAtTheDeadline)
{
    const auto begin = std::chrono::steady_clock::now();
    // A byte every 20 ms never counts as silence; the whole would take 40 s.
    EXPECT_EQ(failureOf(askOnce(faults::drip(kBody), impatient(400ms, 5s))), TransportError::DeadlineExceeded);
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 400ms);
}

TEST(NetFaults, SilenceEndsAtTheInactivityLimit)
{
    EXPECT_EQ(failureOf(askOnce(faults::silent(), impatient(10s, 150ms))), TransportError::Inactive);
}

TEST(NetFaults, AnEndlessBodyEndsAtTheCap)
{
    HttpRequest request;
    request.maxBytes = 1'000'000;
    EXPECT_EQ(failureOf(askOnce(faults::endless(), request)), TransportError::TooLarge);
}

TEST(NetFaults, TheCapHoldsForDecodedBytes)
{
    const Answer bomb = faults::endlessGzip();
    ASSERT_LT(bomb.body.size(), 100'000);
    HttpRequest request;
    request.maxBytes = 1'000'000;
    EXPECT_EQ(failureOf(askOnce(bomb, request)), TransportError::TooLarge);
}

TEST(NetFaults, ABodyOfExactlyTheCapIsTaken)
{
    HttpRequest request;
    request.maxBytes = kBody.size();
    EXPECT_TRUE(askOnce(gzipped(kBody), request));
    --request.maxBytes;
    EXPECT_EQ(failureOf(askOnce(gzipped(kBody), request)), TransportError::TooLarge);
}

TEST(NetFaults, AConnectionThatEndsWithoutAnAnswer)
{
    for (const Answer& ending : {faults::reset(), faults::hangUp()}) {
        LoopbackServer server;
        server.answer("/", ending);
        EXPECT_EQ(failureOf(Fetch{}.get(server.url("/"))), TransportError::Reset);
        // Qt would send it up to four times. On this machine a second one may be out before it can be stopped.
        EXPECT_LE(server.requests().size(), 2U);
    }
}

TEST(NetFaults, NobodyListens)
{
    QUrl gone;
    {
        const LoopbackServer server;
        gone = server.url("/");
    }
    EXPECT_EQ(failureOf(Fetch{}.get(gone)), TransportError::Refused);
}

TEST(NetFaults, AHostWithoutAnAddress)
{
    // .invalid is reserved to have none (RFC 2606).
    EXPECT_EQ(failureOf(Fetch{}.get(QUrl{QStringLiteral("https://feed.invalid/")})), TransportError::HostNotFound);
}

TEST(NetFaults, PlainHttpToAnotherMachineIsNotSent)
{
    EXPECT_EQ(failureOf(Fetch{}.get(QUrl{QStringLiteral("http://192.0.2.1/")})), TransportError::Other);
    EXPECT_EQ(failureOf(Fetch{}.get(QUrl{QStringLiteral("ftp://127.0.0.1/")})), TransportError::Other);
}

TEST(NetFaults, FiveRedirectsAreFollowedAndNoMore)
{
    LoopbackServer server;
    server.setHandler([](const SeenRequest& seen) {
        const int left = seen.path().mid(1).toInt();
        return left == 0 ? json("arrived") : faults::redirect(QUrl{QStringLiteral("/%1").arg(left - 1)});
    });
    const HttpResult five = Fetch{}.get(server.url("/5"));
    ASSERT_TRUE(five) << qPrintable(five.error().detail);
    EXPECT_EQ(five->body, "arrived");
    EXPECT_EQ(failureOf(Fetch{}.get(server.url("/6"))), TransportError::Redirect);
}

TEST(NetFaults, ARedirectLoopEnds)
{
    LoopbackServer server;
    server.setHandler([](const SeenRequest&) { return faults::redirect(QUrl{QStringLiteral("/again")}); });
    EXPECT_EQ(failureOf(Fetch{}.get(server.url("/"))), TransportError::Redirect);
    EXPECT_EQ(server.requests().size(), 1U + 5U);
}

TEST(NetFaults, ThisMachineDoesNotLeadToPlainHttpElsewhere)
{
    EXPECT_EQ(failureOf(askOnce(faults::redirect(QUrl{QStringLiteral("http://192.0.2.1/")}))), TransportError::Redirect);
}

} // namespace
} // namespace chinatech
