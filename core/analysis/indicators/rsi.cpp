// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/rsi.h"

#include "core/analysis/indicators/moving_average.h"

#include <algorithm>

namespace chinatech {

SessionValues relativeStrength(SessionSpan closes, int n)
{
    SessionValues gains = missingValues(closes.size());
    SessionValues losses = gains;
    for (std::size_t i = 1; i < closes.size(); ++i) {
        const double change = closes[i] - closes[i - 1];
        if (isMissing(change))
            continue;
        gains[i] = std::max(change, 0.0);
        losses[i] = std::max(-change, 0.0);
    }
    const SessionValues gain = wilderAverage(gains, n);
    const SessionValues loss = wilderAverage(losses, n);
    SessionValues result = missingValues(closes.size());
    for (std::size_t i = 0; i < closes.size(); ++i) {
        // The same as the definition, without dividing by an average loss of zero.
        if (gain[i] + loss[i] > 0)
            result[i] = 100 * gain[i] / (gain[i] + loss[i]);
    }
    return result;
}

} // namespace chinatech
