// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

#include <memory>
#include <vector>

namespace chinatech::bench {

/// A chart of another library that shows the same lines in the same place.
class LinePeer {
public:
    virtual ~LinePeer() = default;
    /// Brings that part of the sessions into view and paints it.
    virtual void paint(double first, double last, QImage& image) = 0;
};

/// Stock Qt Charts, default pens.
[[nodiscard]] std::unique_ptr<LinePeer> makeQtCharts(const std::vector<std::vector<double>>& lines, QSize size);

/// QCustomPlot with its default settings and pens, which are one pixel wide, or with pens of that width; nothing where
/// Debian's package is not installed.
[[nodiscard]] std::unique_ptr<LinePeer> makeQCustomPlot(const std::vector<std::vector<double>>& lines, QSize size,
                                                        double penWidth = 0);

} // namespace chinatech::bench
