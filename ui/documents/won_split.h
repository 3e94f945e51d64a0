// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "ui/documents/sheet_pen.h"

#include <QRectF>

#include <vector>

namespace chinatech {

/// Returns in won, split into price, currency and, under total return, dividends: bars of logarithms from one zero, price as a
/// tint, currency hatched, dividends dotted, with each share and the whole at the right. The same on screen and paper.
struct WonSplitStyle
{
    double head = 16; ///< height of the column heads
    double row = 18;
    double text = 11;
    double column = 62; ///< width of each of the columns of figures
    double label = 50;
    RangeKind marked = RangeKind::Ytd;
    bool total = false; ///< with dividends
};
void paintWonSplit(const SheetPen& pen, const QRectF& area, const std::vector<RangeFacts>& ranges,
                   const WonSplitStyle& style);

/// Lines at 45° inside the rectangle, cut geometrically: SVG knows no clip here.
void hatch(QPainter& painter, const QRectF& area, const QColor& colour, double distance = 4);

/// Dots inside the rectangle, for the part of dividends.
void stipple(QPainter& painter, const QRectF& area, const QColor& colour);

} // namespace chinatech
