// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/rolling_risk.h"

#include "core/analysis/indicators/moving_average.h"

#include <cmath>

namespace chinatech {

namespace {

/// Σ (a − mean a)(b − mean b) over the n elements that end at "last".
double coMoment(SessionSpan a, double meanA, SessionSpan b, double meanB, std::size_t last, std::size_t n)
{
    double sum = 0;
    for (std::size_t i = last + 1 - n; i <= last; ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum;
}

} // namespace

SessionValues logReturns(SessionSpan closes)
{
    SessionValues result = missingValues(closes.size());
    for (std::size_t i = 1; i < closes.size(); ++i) {
        if (closes[i] > 0 && closes[i - 1] > 0)
            result[i] = std::log(closes[i] / closes[i - 1]);
    }
    return result;
}

SessionValues rollingVolatility(SessionSpan closes, int n)
{
    SessionValues result = missingValues(closes.size());
    if (n < 2)
        return result;
    const SessionValues returns = logReturns(closes);
    const SessionValues mean = simpleAverage(returns, n);
    const auto count = static_cast<std::size_t>(n);
    for (std::size_t i = 0; i < closes.size(); ++i) {
        if (!isMissing(mean[i]))
            result[i] = std::sqrt(coMoment(returns, mean[i], returns, mean[i], i, count) / (n - 1) * 252);
    }
    return result;
}

SessionValues rollingBeta(SessionSpan closes, SessionSpan benchmark, int n)
{
    SessionValues result = missingValues(closes.size());
    if (n < 2)
        return result;
    const SessionValues own = logReturns(closes);
    const SessionValues other = logReturns(benchmark);
    const SessionValues ownMean = simpleAverage(own, n);
    const SessionValues otherMean = simpleAverage(other, n);
    const auto count = static_cast<std::size_t>(n);
    for (std::size_t i = 0; i < closes.size(); ++i) {
        if (isMissing(ownMean[i]) || isMissing(otherMean[i]))
            continue;
        const double variance = coMoment(other, otherMean[i], other, otherMean[i], i, count);
        if (variance > 0)
            result[i] = coMoment(own, ownMean[i], other, otherMean[i], i, count) / variance;
    }
    return result;
}

} // namespace chinatech
