// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/macd.h"

#include "core/analysis/indicators/moving_average.h"

namespace chinatech {

Macd macd(SessionSpan closes, int fast, int slow, int signal)
{
    const SessionValues quick = exponentialAverage(closes, fast);
    const SessionValues calm = exponentialAverage(closes, slow);
    Macd result{missingValues(closes.size()), {}, missingValues(closes.size())};
    for (std::size_t i = 0; i < closes.size(); ++i)
        result.line[i] = quick[i] - calm[i];
    result.signal = exponentialAverage(result.line, signal);
    for (std::size_t i = 0; i < closes.size(); ++i)
        result.histogram[i] = result.line[i] - result.signal[i];
    return result;
}

} // namespace chinatech
