// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/compare_selection.h"
#include "ui/charts/chart_content.h"

#include <vector>

namespace chinatech {

/// The events of a comparison's tape in the order of their sessions: those on the axis that concern a company shown,
/// the whole market, or a private AI maker.
[[nodiscard]] std::vector<ChartEvent> compareEvents(const Market& market, const CompareSelection& selection,
                                                    const std::vector<Day>& axis, Language language);

} // namespace chinatech
