// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/float_digits.h"

#include "core/base/number.h"

#include <array>
#include <cmath>

namespace chinatech {

namespace {

constexpr int kDigits = 7;
constexpr double kSmallest = 1e-4;
constexpr double kTooLarge = 1e7;           ///< no decimals are left from here on
/// The powers of ten from 10⁰ to 10¹¹, all exact in a double.
constexpr std::array kPowers{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11};

} // namespace

double sevenDigits(double value)
{
    if (!(value >= kSmallest && value < kTooLarge))
        return isMissing(value) ? kMissing : roundSignificant(value, kDigits);
    // So many decimals that seven digits are left of the point; a quotient of two exact numbers is the nearest double to
    // the decimal fraction, which is what reading its text would give.
    std::size_t decimals = 0;
    while (value * kPowers[decimals] < 1e6 && decimals + 1 < kPowers.size())
        ++decimals;
    return std::nearbyint(value * kPowers[decimals]) / kPowers[decimals];
}

} // namespace chinatech
