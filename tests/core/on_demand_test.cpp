// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/on_demand.h"

#include <gtest/gtest.h>

using namespace chinatech;

TEST(OnDemand, FunctionIsFoundAgain)
{
    const auto first = onDemand("chinatech_workbook", "writeWorkbook");
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    const auto second = onDemand("chinatech_workbook", "writeWorkbook");
    ASSERT_TRUE(second);
    EXPECT_EQ(*first, *second);
}

TEST(OnDemand, LibraryThatIsNotThereIsNamedWithItsPlace)
{
    const auto missing = onDemand("chinatech_none", "writeWorkbook");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::CannotOpen);
    EXPECT_TRUE(missing.error().context.endsWith(QLatin1String("/lib/chinatech/chinatech_none.so")));
    EXPECT_FALSE(missing.error().detail.isEmpty());
}

TEST(OnDemand, FunctionThatIsNotInItIsAnError)
{
    const auto missing = onDemand("chinatech_workbook", "writeNothing");
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().context.endsWith(QLatin1String("/lib/chinatech/chinatech_workbook.so")));
}
