// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/return_parts.h"
#include "ui/documents/sheet_pen.h"

#include <QRectF>

namespace chinatech {

/// The parts of a return in won through its range, as logarithms: a line for price, one for currency, one for dividends where
/// they count, and their sum. Nothing is drawn for an empty path.
void paintPartsChart(const SheetPen& pen, const QRectF& area, const std::vector<DatedParts>& path, bool total,
                     bool isSparse);

} // namespace chinatech
