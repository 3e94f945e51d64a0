// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/paper_chart.h"

namespace chinatech {

inline constexpr double kPaperVolumeGap = 6;    ///< between the lines and the volume below them
inline constexpr double kPaperNumbersHeight = 16;  ///< of the row of event numbers

/// Where the parts of a small chart stand, and how positions on its axis and values become points.
struct PaperFrame
{
    QRectF plot;
    QRectF volume;
    double scaleWidth = 0;
    double datesY = 0;
    double low = 0;
    double high = 1;
    std::size_t sessions = 1;

    [[nodiscard]] double x(double position) const { return plot.left() + position / last() * plot.width(); }
    [[nodiscard]] double y(double value) const { return plot.bottom() - (value - low) / (high - low) * plot.height(); }
    /// The inverse of x().
    [[nodiscard]] double position(double x) const { return (x - plot.left()) / plot.width() * last(); }

private:
    [[nodiscard]] double last() const { return sessions > 1 ? static_cast<double>(sessions) - 1 : 1; }
};

[[nodiscard]] PaperFrame paperFrame(const QRectF& area, const PaperChart& chart);

} // namespace chinatech
