// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/compare_selection.h"
#include "core/settings/settings.h"

namespace chinatech {

/// The comparison as it was left. The as-of day is not kept: every start shows the newest session.
[[nodiscard]] CompareSelection readSelection(const Settings& settings);
void writeSelection(Settings& settings, const CompareSelection& selection);

} // namespace chinatech
