// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/fetch.h"
#include "tests/support/loopback_server.h"

namespace chinatech {
namespace {

using namespace chinatech::testing;

HttpResult askOverTls(TlsFlaw flaw, const QByteArray& authorities)
{
    LoopbackServer server{flaw};
    server.answer("/", json("{}"));
    QtHttpClient::Options options;
    options.extraAuthorities = authorities;
    return Fetch{options}.get(server.url("/"));
}

TEST(NetTls, ATrustedCertificateIsTaken)
{
    const HttpResult result = askOverTls(TlsFlaw::None, testAuthority());
    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->body, "{}");
}

TEST(NetTls, EachFlawOfACertificateIsRefused)
{
    for (const TlsFlaw flaw : {TlsFlaw::UnknownAuthority, TlsFlaw::WrongHost, TlsFlaw::Expired})
        EXPECT_EQ(failureOf(askOverTls(flaw, testAuthority())), TransportError::Tls) << static_cast<int>(flaw);
}

TEST(NetTls, TheTestsAuthorityIsNotTrustedByItself)
{
    EXPECT_EQ(failureOf(askOverTls(TlsFlaw::None, {})), TransportError::Tls);
}

TEST(NetTls, HttpsNeverLeadsToPlainHttp)
{
    LoopbackServer plain;
    plain.answer("/", json("{}"));
    LoopbackServer secure{TlsFlaw::None};
    secure.answer("/", faults::redirect(plain.url("/")));
    QtHttpClient::Options options;
    options.extraAuthorities = testAuthority();
    EXPECT_EQ(failureOf(Fetch{options}.get(secure.url("/"))), TransportError::Redirect);
    EXPECT_TRUE(plain.requests().empty());
}

TEST(NetTls, PlainHttpOfThisMachineMayLeadToHttps)
{
    LoopbackServer secure{TlsFlaw::None};
    secure.answer("/", json("secure"));
    LoopbackServer plain;
    plain.answer("/", faults::redirect(secure.url("/")));
    QtHttpClient::Options options;
    options.extraAuthorities = testAuthority();
    const HttpResult result = Fetch{options}.get(plain.url("/"));
    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->body, "secure");
}

} // namespace
} // namespace chinatech
