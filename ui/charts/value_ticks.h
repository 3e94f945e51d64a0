// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_geometry.h"

#include <vector>

namespace chinatech {

struct ValueTick {
    double value = 0;
    QString label;
    bool isZero = false;
};

/// The widest step of 1, 2, 2.5, 5 × 10ⁿ that gives at least five ticks in the interval.
[[nodiscard]] double niceStep(double low, double high);

/// How many decimals a multiple of the step is written with: 2.5 → 1, 0.25 → 2, 500 → 0.
[[nodiscard]] int decimalsOf(double step);

/// Ticks of the value axis from the bottom up. The unit stands on the top one only.
[[nodiscard]] std::vector<ValueTick> returnTicks(const ChartGeometry& geometry);
[[nodiscard]] std::vector<ValueTick> priceTicks(const ChartGeometry& geometry);

/// Of a pane: as many as its height has room for. What is counted from zero shows zero.
[[nodiscard]] std::vector<ValueTick> paneTicks(const ChartGeometry& geometry, const PaneContent& pane,
                                               Language language);
/// A figure of a pane as its heading prints it: "56.21", "−12.4%"; "—" when missing.
[[nodiscard]] QString paneFigure(double value, const PaneContent& pane, Language language);

} // namespace chinatech
