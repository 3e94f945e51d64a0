// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"
#include "ui/charts/figure_file.h"
#include "ui/documents/sheet_pen.h"

#include <functional>
#include <vector>

namespace chinatech {

/// A piece of a report that is never cut: its height, and who paints it into a rectangle of that height.
struct ReportPart {
    double height = 0;
    std::function<void(const SheetPen& pen, const QRectF& area)> paint;
};

/// Pieces that follow one another down the pages, below a head that each page repeats.
struct ReportSection {
    ReportPart head;
    std::vector<ReportPart> parts;
};

/// A whole screen on paper: a title, sections that flow from page to page, and on every page sources, the command that
/// makes it again and the number of the page.
struct Report {
    QString kind;           ///< beside the program's name: "Comparison"
    QString title;
    QString subtitle;
    bool isTitledInside = false;    ///< what the sections show says both
    QString footnote;       ///< sources and definitions
    QString command;        ///< without its paper, which is put before "--out"
    ChartStyle style;
    std::optional<Day> asOf;
    QByteArray figures;     ///< CSV that travels with a PDF
    /// Sections for a body of that width, and of that height on the first page.
    std::function<std::vector<ReportSection>(QSizeF body)> sections;
};

/// The report on pages of so many logical pixels. What is higher than a page is made smaller.
[[nodiscard]] FigureDocument reportDocument(const Report& report, QSize page);

} // namespace chinatech
