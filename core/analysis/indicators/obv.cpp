// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/obv.h"

namespace chinatech {

SessionValues onBalanceVolume(SessionSpan close, SessionSpan volume)
{
    SessionValues result = missingValues(close.size());
    for (std::size_t i = 0; i < close.size(); ++i) {
        if (isMissing(close[i]) || isMissing(volume[i]))
            continue;
        const bool begins = i == 0 || isMissing(result[i - 1]);
        if (begins)
            result[i] = 0;
        else if (close[i] > close[i - 1])
            result[i] = result[i - 1] + volume[i];
        else if (close[i] < close[i - 1])
            result[i] = result[i - 1] - volume[i];
        else
            result[i] = result[i - 1];
    }
    return result;
}

} // namespace chinatech
