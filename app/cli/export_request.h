// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/analysis/returns.h"
#include "core/models/board_selection.h"
#include "ui/charts/chart_export.h"

#include <optional>

namespace chinatech {

enum class ExportWhat { Compare, Company, Board, Table, ChinaAi };
enum class ExportEnding { Png, Pdf, Svg, Csv, Json, Xlsx };

/// What "export" was asked for, as far as it can be said without the store.
struct ExportRequest
{
    ExportWhat what{};
    QStringList symbols; ///< as typed
    QString out;         ///< as typed
    ExportEnding ending{};
    ExportOptions figure; ///< size, scale, format, paper and orientation
    bool each = false;    ///< a PDF a company in place of a page a company
    bool calendarTime = false; ///< every day on a comparison's axis, not only sessions
    ReturnQuery query;    ///< without its as-of day

    std::optional<BoardView> view;  ///< of the board, where one was asked for

    /// Rows and columns on pages: they have no size of a chart.
    [[nodiscard]] bool isTable() const
    {
        return what == ExportWhat::Table || (what == ExportWhat::Board && view == BoardView::Table);
    }
    [[nodiscard]] bool isFigure() const { return ending <= ExportEnding::Svg; }
    [[nodiscard]] bool isOnPaper() const { return figure.paper != Paper::Fitted; }
    /// FILE.pdf; FILE-ko.pdf where several languages are written.
    [[nodiscard]] QString pathFor(Language language, bool several) const;
};

/// Usage, ArgumentMissing, ArgumentNotExpected, BadOption, BadRange, BadDate.
[[nodiscard]] Result<ExportRequest> readExportRequest(const VerbContext& context);

} // namespace chinatech
