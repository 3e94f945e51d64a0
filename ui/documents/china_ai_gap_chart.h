// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/china_ai_parts.h"

#include <vector>

namespace chinatech {

/// A line of a small chart over calendar days.
struct GapLine {
    std::vector<Day> days;      ///< ascending, at least one
    std::vector<double> value;  ///< one a day, none missing
    QString name;
    QString end;                ///< its last value in words
    double sign = kMissing;     ///< colours the end's figure
};

/// One line, or two and the distance between their ends. The second one is dashed.
struct GapChart {
    std::vector<GapLine> lines;
    bool isReturn = true;       ///< ratios around zero; else multiples
    QString gap;                ///< between the two ends
};

/// Returns the bottom, months included. Names and ends stand at the right.
double paintGapChart(const SheetPen& pen, const GapChart& chart, const ChinaAiPlace& place, double height);

} // namespace chinatech
