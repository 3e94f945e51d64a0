// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/atr.h"

#include "core/analysis/indicators/moving_average.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

SessionValues trueRange(SessionSpan high, SessionSpan low, SessionSpan close)
{
    SessionValues result = missingValues(close.size());
    bool hasBefore = false;
    for (std::size_t i = 0; i < close.size(); ++i) {
        if (isMissing(high[i]) || isMissing(low[i]) || isMissing(close[i])) {
            hasBefore = false;
            continue;
        }
        result[i] = high[i] - low[i];
        if (hasBefore)
            result[i] = std::max({result[i], std::abs(high[i] - close[i - 1]), std::abs(low[i] - close[i - 1])});
        hasBefore = true;
    }
    return result;
}

SessionValues averageTrueRange(SessionSpan high, SessionSpan low, SessionSpan close, int n)
{
    return wilderAverage(trueRange(high, low, close), n);
}

} // namespace chinatech
