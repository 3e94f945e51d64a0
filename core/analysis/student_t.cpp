// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/student_t.h"

#include <cmath>

namespace chinatech {

namespace {

/// Continued fraction of the incomplete beta function (Lentz; Abramowitz and Stegun 26.5.8).
double betaFraction(double a, double b, double x)
{
    constexpr int kMostTerms = 300;
    constexpr double kTiny = 1e-300;
    constexpr double kEnough = 1e-15;
    const auto apart = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double c = 1;
    double d = 1 / apart(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= kMostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / apart(1 + even * d);
        c = apart(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / apart(1 + odd * d);
        c = apart(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < kEnough)
            break;
    }
    return fraction;
}

/// Regularised incomplete beta function.
double regularBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    // The fraction converges fast on one side of the mean only.
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

} // namespace

double studentTwoSided(double t, int degreesOfFreedom)
{
    const double freedom = degreesOfFreedom;
    return regularBeta(freedom / 2, 0.5, freedom / (freedom + t * t));
}

} // namespace chinatech
