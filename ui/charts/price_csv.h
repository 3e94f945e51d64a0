// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"

#include <QByteArray>

namespace chinatech {

/// What a price chart shows as rows of date,open,high,low,close,volume and a column for each line of its overlays and panes,
/// by its key. Prices in the shown currency, volume in shares, a ratio 0.1 for 10 %. One row a session of the axis that any
/// column knows; empty where a figure is missing. UTF-8, dot for decimals, unrounded.
[[nodiscard]] QByteArray priceCsv(const PriceContent& content);

} // namespace chinatech
