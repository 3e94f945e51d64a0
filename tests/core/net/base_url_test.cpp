// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/base_url.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

QUrl url(const char* text) { return QUrl{QString::fromLatin1(text), QUrl::StrictMode}; }

TEST(BaseUrl, KnowsThisMachine)
{
    for (const char* const host : {"127.0.0.1", "127.255.1.2", "localhost", "LOCALHOST", "::1"})
        EXPECT_TRUE(isLoopback(QString::fromLatin1(host))) << host;
    for (const char* const host : {"127.0.0.1.example.com", "127.0.0", "127.0.0.256", "127.0.0.x", "128.0.0.1",
                                   "localhost.example.com", "0.0.0.0", "::2", ""})
        EXPECT_FALSE(isLoopback(QString::fromLatin1(host))) << host;
}

TEST(BaseUrl, PlainHttpStaysOnThisMachine)
{
    for (const char* const good : {"https://example.com", "http://127.0.0.1:9000/", "http://[::1]:2", "http://localhost"})
        EXPECT_TRUE(isBaseUrl(url(good))) << good;
    for (const char* const bad : {"http://example.com", "ftp://127.0.0.1", "127.0.0.1:9000", "https://", "",
                                  "https://me:secret@example.com", "http://user@127.0.0.1"})
        EXPECT_FALSE(isAllowedUrl(url(bad))) << bad;
}

TEST(BaseUrl, APathOfItsOwnWouldBeLost)
{
    for (const char* const bad : {"https://example.com/yahoo", "https://example.com?a=1", "https://example.com/#a"})
        EXPECT_FALSE(isBaseUrl(url(bad))) << bad;
}

TEST(BaseUrl, ReplacesSchemeAndAuthorityOfItsFeedAlone)
{
    HttpRequest request;
    request.feed = QStringLiteral("yahoo");
    request.url = url("https://query1.finance.yahoo.com/v8/chart/%5EHSI?events=div%7Csplit&range=1d");
    const BaseUrls bases{{QStringLiteral("yahoo"), url("http://127.0.0.1:9000/")}};
    EXPECT_EQ(withBaseUrl(request, bases).url.toEncoded(),
              "http://127.0.0.1:9000/v8/chart/%5EHSI?events=div%7Csplit&range=1d");
    request.feed = QStringLiteral("ecb");
    EXPECT_EQ(withBaseUrl(request, bases).url, request.url);
}

TEST(BaseUrl, AnotherPortDoesNotStay)
{
    HttpRequest request;
    request.feed = QStringLiteral("yahoo");
    request.url = url("https://query1.finance.yahoo.com:8443/v8");
    const BaseUrls bases{{QStringLiteral("yahoo"), url("https://example.com")}};
    EXPECT_EQ(withBaseUrl(request, bases).url, url("https://example.com/v8"));
}

} // namespace
} // namespace chinatech
