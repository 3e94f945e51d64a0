// SPDX-License-Identifier: GPL-3.0-or-later
// From what happens on the wire to the class that decides what is done about it.
#include "core/feeds/content_check.h"
#include "core/feeds/feed.h"
#include "tests/net/fetch.h"
#include "tests/support/loopback_server.h"

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using namespace chinatech::testing;

struct Case {
    const char* name;
    Answer answer;
    FetchErrorKind kind;
};

std::vector<Case> cases()
{
    using enum FetchErrorKind;
    const QByteArray body = "{\"chart\":{}}";
    return {
        {"429", faults::tooManyRequests(), RateLimited},
        {"429RetryAfter", faults::tooManyRequests("120"), RateLimited},
        {"403", faults::forbidden(), Blocked},
        {"500", faults::serverError(500), Transient},
        {"502", faults::serverError(502), Transient},
        {"Page", faults::pageForPeople(), Blocked},
        {"Empty", faults::empty(), Malformed},
        {"CutOff", faults::cutOff(body), Transient},
        {"PromisesMore", faults::promisesMore(body), Transient},
        {"Drip", faults::drip(QByteArray(1000, ' ')), Transient},
        {"DamagedGzip", faults::damagedGzip(body), Transient},
        {"CutOffGzip", faults::cutOffGzip(body), Transient},
        {"Endless", faults::endless(), Malformed},
        {"RedirectLoop", faults::redirect(QUrl{QStringLiteral("/")}), Blocked},
        {"RedirectToHttp", faults::redirect(QUrl{QStringLiteral("http://192.0.2.1/")}), Blocked},
        {"Reset", faults::reset(), Transient},
        {"Silent", faults::silent(), Transient},
    };
}

class FaultClass : public ::testing::TestWithParam<Case> {};

TEST_P(FaultClass, IsWhatTheRulesSay)
{
    LoopbackServer server;
    server.answer("/", GetParam().answer);
    HttpRequest request;
    request.url = server.url("/");
    request.deadline = 300ms;
    request.inactivity = 200ms;
    request.maxBytes = 1'000'000;
    const HttpResult result = Fetch{}.get(request);
    const std::optional<FetchError> error =
        result ? contentError(*result, AnswerShape::JsonText) : std::optional{transportError(result.error())};
    ASSERT_TRUE(error);
    EXPECT_EQ(fetchErrorCode(error->kind), fetchErrorCode(GetParam().kind)) << qPrintable(error->detail);
}

INSTANTIATE_TEST_SUITE_P(Net, FaultClass, ::testing::ValuesIn(cases()),
                         [](const auto& each) { return std::string{each.param.name}; });

TEST(NetFaultClass, ABadCertificateAndAMissingHostAreTransient)
{
    LoopbackServer server{TlsFlaw::Expired};
    for (const QUrl& url : {server.url("/"), QUrl{QStringLiteral("https://feed.invalid/")}}) {
        const HttpResult result = Fetch{}.get(url);
        ASSERT_FALSE(result);
        EXPECT_EQ(transportError(result.error()).kind, FetchErrorKind::Transient);
    }
}

} // namespace
} // namespace chinatech
