// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/indicator_sets.h"
#include "core/settings/settings.h"

namespace chinatech {

/// The company chart's indicators and the named sets as they were left.
[[nodiscard]] IndicatorSets readIndicators(const Settings& settings);
void writeIndicators(Settings& settings, const IndicatorSets& indicators);

} // namespace chinatech
