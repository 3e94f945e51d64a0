// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry_after.h"

#include <gtest/gtest.h>

#include <limits>

namespace chinatech {
namespace {

using namespace std::chrono_literals;

// The moment that RFC 9110 writes in its three forms.
constexpr WallTime kMoment{std::chrono::sys_days{std::chrono::year{1994} / 11 / 6} + 8h + 49min + 37s};

TEST(RetryAfter, ReadsTheThreeFormsOfADate)
{
    EXPECT_EQ(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), kMoment);
    EXPECT_EQ(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT"), kMoment);
    EXPECT_EQ(parseHttpDate("Sun Nov  6 08:49:37 1994"), kMoment);
    EXPECT_EQ(parseHttpDate("Friday, 20-Nov-26 00:00:00 GMT"),
              WallTime{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}});
    EXPECT_EQ(parseHttpDate("tomorrow"), std::nullopt);
    EXPECT_EQ(parseHttpDate(""), std::nullopt);
}

TEST(RetryAfter, ReadsSeconds)
{
    EXPECT_EQ(parseRetryAfter(" 120 ", kMoment), 120s);
    EXPECT_EQ(parseRetryAfter("0", kMoment), 0s);
    EXPECT_EQ(parseRetryAfter("99999999999999999999", kMoment), std::chrono::seconds{std::numeric_limits<int>::max()});
    for (const char* const bad : {"", "-5", "1.5", "soon", "12 s"})
        EXPECT_EQ(parseRetryAfter(bad, kMoment), std::nullopt) << bad;
}

TEST(RetryAfter, MeasuresADateFromNow)
{
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:50:37 GMT", kMoment), 60s);
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:50:37 GMT", kMoment + 500ms), 60s) << "rounded up";
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:49:00 GMT", kMoment), 0s);
}

} // namespace
} // namespace chinatech
