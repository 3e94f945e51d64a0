// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/drawdown.h"

#include <deque>

namespace chinatech {

SessionValues drawdown(SessionSpan closes, int n)
{
    SessionValues result = missingValues(closes.size());
    if (n < 1)
        return result;
    const auto count = static_cast<std::size_t>(n);
    forEachRun(closes, [&](std::size_t begin, std::size_t end) {
        // Sessions that are still the highest of some window to come, the highest first.
        std::deque<std::size_t> peaks;
        for (std::size_t i = begin; i < end; ++i) {
            while (!peaks.empty() && closes[peaks.back()] <= closes[i])
                peaks.pop_back();
            peaks.push_back(i);
            if (peaks.front() + count <= i)
                peaks.pop_front();
            if (i - begin + 1 >= count)
                result[i] = closes[i] / closes[peaks.front()] - 1;
        }
    });
    return result;
}

} // namespace chinatech
