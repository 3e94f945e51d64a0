// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/twin_table.h"
#include "ui/charts/chart_content.h"

namespace chinatech {

/// A session a row; a column for each line that is shown, with its change since the base, for each series of the panes, and
/// one for the events. A session on which a line has no close has a dash there.
[[nodiscard]] ChartTwin compareTwin(const CompareContent& content, Language language);

/// Close, open, high, low and volume as far as they are known, then every overlay and every series of the panes, then events.
[[nodiscard]] ChartTwin priceTwin(const PriceContent& content, Language language);

} // namespace chinatech
