// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/fetch_error.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

TEST(FetchError, EveryKindHasACodeThatLeadsBack)
{
    QStringList seen;
    for (int i = 0; i <= static_cast<int>(FetchErrorKind::Cancelled); ++i) {
        const auto kind = static_cast<FetchErrorKind>(i);
        const QString code = fetchErrorCode(kind);
        EXPECT_FALSE(seen.contains(code)) << qPrintable(code);
        seen << code;
        EXPECT_EQ(fetchErrorFromCode(code), kind);
    }
    EXPECT_EQ(fetchErrorCode(FetchErrorKind::NoDataInRange), QStringLiteral("no_data_in_range"));
    EXPECT_EQ(fetchErrorFromCode(u"teapot"), std::nullopt);
}

} // namespace
} // namespace chinatech
