// SPDX-License-Identifier: GPL-3.0-or-later
// Against other formulas of the same thing, over closes that a fixed generator makes up; and what a gap does.
#include "core/analysis/indicators/atr.h"
#include "core/analysis/indicators/bollinger.h"
#include "core/analysis/indicators/drawdown.h"
#include "core/analysis/indicators/macd.h"
#include "core/analysis/indicators/moving_average.h"
#include "core/analysis/indicators/obv.h"
#include "core/analysis/indicators/rolling_risk.h"
#include "core/analysis/indicators/rsi.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>

namespace chinatech {
namespace {

SessionValues walk(std::size_t count, std::uint32_t seed)
{
    SessionValues closes;
    double close = 100;
    for (std::size_t i = 0; i < count; ++i) {
        seed = seed * 1664525U + 1013904223U;
        close *= std::exp((static_cast<double>(seed >> 8U) / (1U << 24U) - 0.5) * 0.06);
        closes.push_back(close);
    }
    return closes;
}

/// Weights written out: α(1−α)^k on the newest, what is left of them on the mean that seeds it.
double exponentialByWeights(const SessionValues& values, std::size_t last, std::size_t n)
{
    const double alpha = 2.0 / (static_cast<double>(n) + 1);
    double sum = 0;
    for (std::size_t i = n; i <= last; ++i)
        sum += alpha * std::pow(1 - alpha, static_cast<double>(last - i)) * values[i];
    double seed = 0;
    for (std::size_t i = 0; i < n; ++i)
        seed += values[i] / static_cast<double>(n);
    return sum + std::pow(1 - alpha, static_cast<double>(last + 1 - n)) * seed;
}

TEST(Macd, IsTheDifferenceOfWeightedSums)
{
    const SessionValues closes = walk(120, 7);
    const Macd found = macd(closes, 12, 26, 9);
    SessionValues line;
    for (std::size_t i = 0; i < closes.size(); ++i) {
        if (i < 25) {
            EXPECT_TRUE(isMissing(found.line[i]));
            continue;
        }
        line.push_back(exponentialByWeights(closes, i, 12) - exponentialByWeights(closes, i, 26));
        EXPECT_NEAR(found.line[i], line.back(), 1e-10) << i;
        if (line.size() < 9) {
            EXPECT_TRUE(isMissing(found.signal[i]));
            continue;
        }
        EXPECT_NEAR(found.signal[i], exponentialByWeights(line, line.size() - 1, 9), 1e-10) << i;
        EXPECT_NEAR(found.histogram[i], line.back() - exponentialByWeights(line, line.size() - 1, 9), 1e-10) << i;
    }
}

TEST(Drawdown, IsTheDeepestOfTheFallsFromEachCloseOfTheWindow)
{
    const SessionValues closes = walk(400, 11);
    const SessionValues found = drawdown(closes, 60);
    for (std::size_t i = 0; i < closes.size(); ++i) {
        double deepest = kMissing;
        for (std::size_t k = 0; i >= 59 && k < 60; ++k)
            deepest = std::fmin(deepest, closes[i] / closes[i - k] - 1);
        EXPECT_EQ(isMissing(found[i]), i < 59);
        if (i >= 59) {
            EXPECT_DOUBLE_EQ(found[i], deepest) << i;
        }
    }
}

TEST(RollingVolatility, FromMeanOfSquaresLessSquareOfMean)
{
    const SessionValues closes = walk(200, 3);
    const SessionValues found = rollingVolatility(closes, 60);
    for (std::size_t i = 0; i < closes.size(); ++i) {
        EXPECT_EQ(isMissing(found[i]), i < 60);
        if (i < 60)
            continue;
        double sum = 0, squares = 0;
        for (std::size_t k = i - 59; k <= i; ++k) {
            const double change = std::log(closes[k]) - std::log(closes[k - 1]);
            sum += change;
            squares += change * change;
        }
        EXPECT_NEAR(found[i], std::sqrt((squares - sum * sum / 60) / 59) * std::sqrt(252.0), 1e-9) << i;
    }
}

TEST(RollingBeta, IsTheSlopeOfTheLeastSquaresLine)
{
    const SessionValues benchmark = walk(300, 5);
    const SessionValues noise = walk(300, 9);
    SessionValues closes;
    for (std::size_t i = 0; i < benchmark.size(); ++i)
        closes.push_back(std::pow(benchmark[i], 1.4) * std::pow(noise[i], 0.3));
    const SessionValues found = rollingBeta(closes, benchmark, 100);
    EXPECT_TRUE(isMissing(found[99]));
    for (std::size_t i = 100; i < closes.size(); ++i) {
        // Normal equations: slope = (n Σxy − Σx Σy) / (n Σx² − (Σx)²).
        double x = 0, y = 0, xy = 0, xx = 0;
        for (std::size_t k = i - 99; k <= i; ++k) {
            const double a = std::log(benchmark[k] / benchmark[k - 1]);
            const double b = std::log(closes[k] / closes[k - 1]);
            x += a;
            y += b;
            xy += a * b;
            xx += a * a;
        }
        EXPECT_NEAR(found[i], (100 * xy - x * y) / (100 * xx - x * x), 1e-8) << i;
    }
}

TEST(RollingBeta, OfAPowerOfTheBenchmarkIsThePower)
{
    const SessionValues benchmark = walk(60, 5);
    SessionValues closes;
    for (const double level : benchmark)
        closes.push_back(3 * std::pow(level, 1.7));
    EXPECT_NEAR(rollingBeta(closes, benchmark, 40).back(), 1.7, 1e-12);
    // A benchmark that stands still explains nothing.
    EXPECT_TRUE(isMissing(rollingBeta(closes, SessionValues(60, 100.0), 40).back()));
}

TEST(Rsi, WithoutALossAndWithoutAMove)
{
    SessionValues rising;
    for (int i = 0; i < 20; ++i)
        rising.push_back(100 + i);
    EXPECT_DOUBLE_EQ(relativeStrength(rising, 14).back(), 100);
    std::ranges::reverse(rising);
    EXPECT_DOUBLE_EQ(relativeStrength(rising, 14).back(), 0);
    EXPECT_TRUE(isMissing(relativeStrength(SessionValues(20, 100.0), 14).back()));
}

/// Every indicator of closes alone: with a session missing it gives before the gap what it gave without one, at the gap
/// nothing, and behind it exactly what it would give if history began there.
TEST(Indicators, AGapRestartsTheWarmUp)
{
    using Indicator = std::function<SessionValues(SessionSpan)>;
    const auto volume = [](SessionSpan closes) { return SessionValues(closes.size(), 10.0); };
    const std::vector<std::pair<const char*, Indicator>> all{
        {"sma", [](SessionSpan c) { return simpleAverage(c, 10); }},
        {"ema", [](SessionSpan c) { return exponentialAverage(c, 10); }},
        {"bollinger", [](SessionSpan c) { return bollingerBands(c, 10, 2).upper; }},
        {"rsi", [](SessionSpan c) { return relativeStrength(c, 10); }},
        {"macd", [](SessionSpan c) { return macd(c, 4, 8, 3).histogram; }},
        {"atr", [](SessionSpan c) { return averageTrueRange(c, c, c, 10); }},
        {"obv", [&](SessionSpan c) { return onBalanceVolume(c, volume(c)); }},
        {"drawdown", [](SessionSpan c) { return drawdown(c, 10); }},
        {"volatility", [](SessionSpan c) { return rollingVolatility(c, 10); }},
        {"beta", [](SessionSpan c) { return rollingBeta(c, c, 10); }},
    };
    const SessionValues whole = walk(60, 21);
    SessionValues holed = whole;
    constexpr std::size_t kGap = 30;
    holed[kGap] = kMissing;
    const auto same = [](double a, double b) { return (isMissing(a) && isMissing(b)) || std::abs(a - b) < 1e-12; };
    for (const auto& [name, indicator] : all) {
        const SessionValues before = indicator(whole);
        const SessionValues found = indicator(holed);
        const SessionValues anew = indicator(SessionSpan{whole}.subspan(kGap + 1));
        EXPECT_TRUE(isMissing(found[kGap])) << name;
        EXPECT_FALSE(isMissing(found.back())) << name;
        for (std::size_t i = 0; i < kGap; ++i)
            EXPECT_TRUE(same(found[i], before[i])) << name << ' ' << i;
        for (std::size_t i = kGap + 1; i < found.size(); ++i)
            EXPECT_TRUE(same(found[i], anew[i - kGap - 1])) << name << ' ' << i;
    }
}

TEST(Indicators, ShorterThanTheWindowHaveNothing)
{
    const SessionValues few = walk(9, 1);
    for (const SessionValues& found : {simpleAverage(few, 10), exponentialAverage(few, 10), relativeStrength(few, 10),
                                       drawdown(few, 10), rollingVolatility(few, 10), rollingBeta(few, few, 10)})
        EXPECT_TRUE(std::ranges::all_of(found, isMissing));
    EXPECT_TRUE(simpleAverage({}, 10).empty());
}

} // namespace
} // namespace chinatech
