// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/compare_figures.h"
#include "ui/documents/china_ai_sheet.h"
#include "ui/documents/paper_table.h"

namespace chinatech {

/// The comparison on paper: the chart, and below it the table.
[[nodiscard]] Report compareReport(const CompareContent& content, const CompareFigures& figures, const PaperTable& table,
                                   const ChartStyle& style);

/// Its table alone.
[[nodiscard]] Report compareTableReport(const CompareContent& content, const CompareFigures& figures, const PaperTable& table,
                                        const ChartStyle& style);

/// What a view of the board needs for its report.
struct BoardReportContent {
    QString title;
    QString basis;              ///< what the returns are
    Range range;
    AsOf asOf;
    QByteArray figures;         ///< CSV
    PaintFigure picture;        ///< the drawn view with its heading, into any rectangle; empty where the view is the table
    PaperTable table;
    QString choice{};           ///< of the command, behind "export board": " --view risk"
};
/// The board on paper: the drawn view, if there is one, and the table.
[[nodiscard]] Report boardReport(const BoardReportContent& content, const ChartStyle& style);

/// The China AI screen on paper, part after part.
[[nodiscard]] Report chinaAiReport(const ChinaAiSheet& sheet);

} // namespace chinatech
