// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rebase.h"
#include "core/models/compare_figures.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/figure_file.h"
#include "ui/dialogs/export_subject.h"
#include "ui/documents/paper_table.h"

namespace chinatech {

/// The table's rows as they stand in the figures, with every column that says something: for paper without a window.
[[nodiscard]] PaperTable comparePaperTable(const CompareFigures& figures, Language language);

/// The comparison on pages of paper: chart and table.
[[nodiscard]] FigureDocument compareDocument(const CompareContent& content, const ChartStyle& style, const CompareFigures& figures,
                                             const PaperTable& table, QSize page);

/// All that the comparison can be handed on as.
[[nodiscard]] ExportSubject compareSubject(const CompareContent& content, const RebasedChart& lines, const ChartStyle& style,
                                           ColourConvention convention, const CompareFigures& figures, const PaperTable& table);

} // namespace chinatech
