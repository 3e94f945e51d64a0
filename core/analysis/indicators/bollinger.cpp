// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/bollinger.h"

#include "core/analysis/indicators/moving_average.h"

#include <cmath>

namespace chinatech {

BollingerBands bollingerBands(SessionSpan values, int n, double deviations)
{
    BollingerBands bands{simpleAverage(values, n), missingValues(values.size()), missingValues(values.size())};
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (isMissing(bands.middle[i]))
            continue;
        const auto count = static_cast<std::size_t>(n);
        double squares = 0;
        for (const double value : values.subspan(i + 1 - count, count))
            squares += (value - bands.middle[i]) * (value - bands.middle[i]);
        const double width = deviations * std::sqrt(squares / n);
        bands.upper[i] = bands.middle[i] + width;
        bands.lower[i] = bands.middle[i] - width;
    }
    return bands;
}

} // namespace chinatech
