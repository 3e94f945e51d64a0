// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/content_check.h"

#include "core/feeds/feed.h"
#include "tests/core/feeds/recorded.h"

namespace chinatech::testing {
namespace {

std::optional<FetchErrorKind> judge(const QByteArray& body, int status, AnswerShape shape = AnswerShape::JsonText)
{
    const auto error = contentError(answer(body, status), shape);
    return error ? std::optional{error->kind} : std::nullopt;
}

TEST(ContentCheck, R01_TooManyRequestsIsTextWhateverItsStatus)
{
    EXPECT_EQ(judge("Too Many Requests\r\n", 429), FetchErrorKind::RateLimited);
    EXPECT_EQ(judge("Edge: Too Many Requests", 200), FetchErrorKind::RateLimited);
    EXPECT_EQ(judge("{}", 429), FetchErrorKind::RateLimited);
}

TEST(ContentCheck, R02_KeepsWhatTheServerAskedFor)
{
    HttpResponse response = answer("Too Many Requests", 429);
    response.retryAfter = std::chrono::seconds{120};
    EXPECT_EQ(contentError(response, AnswerShape::JsonText)->retryAfter, std::chrono::seconds{120});
}

TEST(ContentCheck, PagesForPeopleAreARefusal)
{
    EXPECT_EQ(judge("<!DOCTYPE html><html><head><title>Consent</title>", 200), FetchErrorKind::Blocked);
    EXPECT_EQ(judge("\n <html><body>Access denied", 200), FetchErrorKind::Blocked);
    EXPECT_EQ(judge("<html><body>challenge</body></html>", 200, AnswerShape::Xml), FetchErrorKind::Blocked);
    EXPECT_EQ(judge("<html>Will be right back...</html>", 200), FetchErrorKind::Transient);
    EXPECT_EQ(judge("<html>Bad gateway</html>", 502), FetchErrorKind::Transient);
}

TEST(ContentCheck, EmptyAnswers)
{
    EXPECT_EQ(judge("", 200), FetchErrorKind::Malformed);
    EXPECT_EQ(judge(" \r\n", 200, AnswerShape::Csv), FetchErrorKind::NoDataInRange);
    EXPECT_EQ(judge("", 404, AnswerShape::Csv), FetchErrorKind::NotFound);
    EXPECT_EQ(judge("", 503), FetchErrorKind::Transient);
}

TEST(ContentCheck, TheFirstByteIsTheShapes)
{
    EXPECT_EQ(judge("{\"a\":1}", 200), std::nullopt);
    EXPECT_EQ(judge("\xEF\xBB\xBF{\"a\":1}", 200), std::nullopt);
    EXPECT_EQ(judge("kline_day={\"a\":1}", 200), std::nullopt);
    EXPECT_EQ(judge("jQuery35_1({\"a\":1});", 200), std::nullopt);
    EXPECT_EQ(judge("Access denied", 200), FetchErrorKind::Malformed);
    EXPECT_EQ(judge("v_r_hk00700=\"1\"", 200, AnswerShape::TencentLines), std::nullopt);
    EXPECT_EQ(judge("{\"a\":1}", 200, AnswerShape::TencentLines), FetchErrorKind::Malformed);
    EXPECT_EQ(judge("{\"error\":1}", 404), std::nullopt) << "the feed reads its own words first";
}

TEST(ContentCheck, Statuses)
{
    const auto of = [](int status) { return statusError(answer("{}", status)).value_or(FetchError{}).kind; };
    EXPECT_FALSE(statusError(answer("{}", 200)));
    EXPECT_EQ(of(401), FetchErrorKind::AuthStale);
    EXPECT_EQ(of(403), FetchErrorKind::Blocked);
    EXPECT_EQ(of(456), FetchErrorKind::Blocked);
    EXPECT_EQ(of(404), FetchErrorKind::NotFound);
    EXPECT_EQ(of(422), FetchErrorKind::Malformed);
    EXPECT_EQ(of(429), FetchErrorKind::RateLimited);
    EXPECT_EQ(of(500), FetchErrorKind::Transient);
    EXPECT_EQ(judge("Forbidden crumb", 403), FetchErrorKind::AuthStale);
    EXPECT_EQ(judge("Forbidden", 403), FetchErrorKind::Blocked);
}

TEST(ContentCheck, BrokenExchanges)
{
    const auto of = [](TransportError error) { return transportError({error, {}}).kind; };
    EXPECT_EQ(of(TransportError::HostNotFound), FetchErrorKind::Transient);
    EXPECT_EQ(of(TransportError::Truncated), FetchErrorKind::Transient);
    EXPECT_EQ(of(TransportError::Reset), FetchErrorKind::Transient);
    EXPECT_EQ(of(TransportError::Cancelled), FetchErrorKind::Cancelled);
    EXPECT_EQ(of(TransportError::Redirect), FetchErrorKind::Blocked);
    EXPECT_EQ(of(TransportError::TooLarge), FetchErrorKind::Malformed);
}

} // namespace
} // namespace chinatech::testing
