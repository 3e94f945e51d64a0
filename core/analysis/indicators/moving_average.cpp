// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/moving_average.h"

#include <numeric>

namespace chinatech {

namespace {

double mean(SessionSpan values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The mean of the first n, then each value pulls the average towards itself by "weight".
SessionValues smoothed(SessionSpan values, int n, double weight)
{
    SessionValues result = missingValues(values.size());
    if (n < 1)
        return result;
    const auto count = static_cast<std::size_t>(n);
    forEachRun(values, [&](std::size_t begin, std::size_t end) {
        if (end - begin < count)
            return;
        double average = mean(values.subspan(begin, count));
        result[begin + count - 1] = average;
        for (std::size_t i = begin + count; i < end; ++i) {
            average += weight * (values[i] - average);
            result[i] = average;
        }
    });
    return result;
}

} // namespace

SessionValues simpleAverage(SessionSpan values, int n)
{
    SessionValues result = missingValues(values.size());
    if (n < 1)
        return result;
    const auto count = static_cast<std::size_t>(n);
    forEachRun(values, [&](std::size_t begin, std::size_t end) {
        // Summed anew each time: a running sum carries its rounding, and a spike's, along for ever.
        for (std::size_t i = begin + count; i <= end; ++i)
            result[i - 1] = mean(values.subspan(i - count, count));
    });
    return result;
}

SessionValues exponentialAverage(SessionSpan values, int n) { return smoothed(values, n, 2.0 / (n + 1)); }

SessionValues wilderAverage(SessionSpan values, int n) { return smoothed(values, n, 1.0 / n); }

} // namespace chinatech
