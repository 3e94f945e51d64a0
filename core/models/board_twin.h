// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/correlation.h"
#include "core/analysis/monthly_returns.h"
#include "core/models/board_figures.h"
#include "core/models/twin_table.h"

namespace chinatech {

/// symbol, name, and a column a listing.
[[nodiscard]] TwinTable correlationTwin(const CorrelationMatrix& matrix, const Market& market, Language language);
/// year, "01" … "12", "year".
[[nodiscard]] TwinTable monthsTwin(const std::vector<MonthlyYear>& years);

/// What the heat map and the risk–return chart are drawn from: symbol, name, the chosen range's return, volatility, market cap
/// in won. All rows, in their order.
[[nodiscard]] TwinTable figuresTwin(const BoardFigures& figures, Language language);

/// "0.69", "−0.03"; "—" where it is missing.
[[nodiscard]] QString formatCorrelation(double value);

} // namespace chinatech
