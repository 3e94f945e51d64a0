// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/compare_figures.h"
#include "ui/charts/chart_content.h"

#include <QWidget>

namespace chinatech {

/// Opens the export dialog over the window: the chart as PNG, PDF or SVG, the table as CSV.
void exportComparison(QWidget* parent, const CompareContent& content, const ChartStyle& style,
                      const CompareFigures& figures);

} // namespace chinatech
