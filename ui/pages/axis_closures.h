// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"
#include "ui/charts/chart_content.h"

#include <vector>

namespace chinatech {

/// The closed days of the lines' exchanges that stand on the axis, exchange by exchange: where another exchange traded, or the
/// axis has every day. Mere weekends are left out, those that a closure reaches across belong to it.
[[nodiscard]] std::vector<AxisClosure> axisClosures(const Market& market, const std::vector<const Instrument*>& lines,
                                                    const std::vector<Day>& axis);

} // namespace chinatech
