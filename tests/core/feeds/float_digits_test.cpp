// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/float_digits.h"

#include "core/base/number.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace chinatech {
namespace {

TEST(FloatDigits, IsWhatReadingTheRoundedTextGives)
{
    std::mt19937 random{20250307};
    std::uniform_real_distribution<double> exponent{-6, 10};
    for (int i = 0; i < 200'000; ++i) {
        const double value = static_cast<double>(static_cast<float>(std::pow(10, exponent(random))));
        ASSERT_EQ(sevenDigits(value), roundSignificant(value, 7)) << shortestNumber(value).toStdString();
    }
}

TEST(FloatDigits, Edges)
{
    EXPECT_EQ(sevenDigits(494.79998779296875), 494.8);
    EXPECT_EQ(sevenDigits(9.9999999), 10);
    EXPECT_EQ(sevenDigits(0), 0);
    EXPECT_EQ(sevenDigits(12345678), 12345680);
    EXPECT_EQ(sevenDigits(1e-5), 1e-5);
    EXPECT_TRUE(isMissing(sevenDigits(kMissing)));
}

} // namespace
} // namespace chinatech
