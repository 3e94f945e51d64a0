// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/corporate_action.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

CorporateAction split(double factor)
{
    CorporateAction action;
    action.exDate = Day{2019, 7, 30};
    action.kind = ActionKind::Split;
    action.priceFactor = factor;
    action.source = QStringLiteral("yahoo");
    return action;
}

TEST(CorporateAction, TwoSplitsWithoutAnAmountAreEqual)
{
    EXPECT_EQ(split(0.125), split(0.125));
    EXPECT_NE(split(0.125), split(0.25));
    CorporateAction other = split(0.125);
    other.source = QStringLiteral("import");
    EXPECT_NE(other, split(0.125));
}

TEST(CorporateAction, AMissingFigureIsNotAFigure)
{
    CorporateAction dividend = split(kMissing);
    dividend.kind = ActionKind::Dividend;
    dividend.amount = 0.5;
    EXPECT_EQ(dividend, dividend) << "without a price factor";
    CorporateAction unknown = dividend;
    unknown.amount = kMissing;
    EXPECT_NE(dividend, unknown);
    unknown.amount = 0;
    EXPECT_NE(dividend, unknown);
}

} // namespace
} // namespace chinatech
