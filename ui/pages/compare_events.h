// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/compare_selection.h"
#include "ui/charts/chart_content.h"

#include <vector>

namespace chinatech {

/// The companies whose lines are shown, in the order they were chosen.
[[nodiscard]] std::vector<const Instrument*> shownCompanies(const Market& market, const CompareSelection& selection);

/// The events of a comparison's tape in the order of their sessions: those on the axis that concern a company shown,
/// the whole market, or a private AI maker, and pass the selection's filter.
[[nodiscard]] std::vector<ChartEvent> compareEvents(const Market& market, const CompareSelection& selection,
                                                    const std::vector<Day>& axis, Language language);

} // namespace chinatech
