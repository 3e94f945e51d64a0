// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/correlation.h"
#include "core/analysis/monthly_returns.h"
#include "core/models/board_figures.h"
#include "ui/pages/board_drawing.h"

#include <memory>

namespace chinatech {

/// How alike each pair of listings moved: the lower half of the matrix, alike beside alike.
[[nodiscard]] BoardDrawing correlationDrawing(std::shared_ptr<const CorrelationMatrix> matrix,
                                              std::shared_ptr<const Market> market, const QRectF& area, const BoardStyle& style);
[[nodiscard]] BoardHeading correlationHeading(const CorrelationMatrix& matrix, const Market& market, Language language);

/// One company's returns, a row a year and a column a month, the year's own at the right.
struct MonthsContent {
    Instrument instrument;
    BoardQuery query;
    std::vector<MonthlyYear> years;     ///< oldest first
};
[[nodiscard]] BoardDrawing monthsDrawing(std::shared_ptr<const MonthsContent> content, const QRectF& area, const BoardStyle& style);
[[nodiscard]] BoardHeading monthsHeading(const MonthsContent& content, Language language);

} // namespace chinatech
