// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paper_frame.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chinatech {

namespace {

constexpr double kLeastScale = 38;
constexpr double kDatesHeight = 16;
constexpr double kVolumeHeight = 34;

} // namespace

PaperFrame paperFrame(const QRectF& area, const PaperChart& chart)
{
    PaperFrame frame;
    // The value at the line's end is the widest word of the scale.
    frame.scaleWidth = std::max(kLeastScale, std::ceil(textWidth(chart.lastText, chartFont(10, true))) + 4);
    for (const PaperLine& line : chart.lines)
        frame.scaleWidth = std::max(frame.scaleWidth, std::ceil(textWidth(line.endText, chartFont(10, true))) + 6);
    frame.sessions = chart.axis.size();
    frame.plot = area.adjusted(0, 4, -frame.scaleWidth, -kDatesHeight);
    frame.datesY = area.bottom() - kDatesHeight / 2 + 1;
    if (!chart.numbers.empty())
        frame.plot.setBottom(frame.plot.bottom() - kPaperNumbersHeight);
    if (!chart.volume.empty()) {
        frame.volume = {frame.plot.left(), frame.plot.bottom() - kVolumeHeight, frame.plot.width(),
                        kVolumeHeight};
        frame.plot.setBottom(frame.volume.top() - kPaperVolumeGap);
    }
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const PaperLine& line : chart.lines) {
        for (const double value : line.value) {
            if (!isMissing(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    const double air = high > low ? 0.06 * (high - low) : std::max(1e-6, std::abs(high) * 0.05);
    frame.low = low - air;
    frame.high = high + air;
    return frame;
}

} // namespace chinatech
