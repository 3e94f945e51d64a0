// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/file_table.h"
#include "ui/charts/figure_file.h"

#include <functional>
#include <vector>

namespace chinatech {

enum class ExportFormat { Png, Pdf, Svg, Csv, Json, Xlsx };

/// Something to put on paper: the screen, one company's sheet, those of all companies.
struct ExportContent {
    QString name;       ///< in the list of what can be chosen; needed where there are several
    std::function<FigureDocument(QSize page)> document;         ///< on pages of so many logical pixels
    std::function<std::vector<FigureDocument>(QSize page)> each{};     ///< the same as documents of their own; may be empty
};

/// What a screen can hand on. Functions that are empty are not offered; all are called away from the window's thread, but
/// for "picture" and "document" with the words of the program's language installed.
struct ExportSubject {
    QString suggestedName; ///< without folder and ending: "compare-ytd-2025-03-07"
    DocumentInfo info;     ///< of the workbook
    std::function<FigureDocument()> picture;            ///< as it stands on the screen, in its own size
    std::vector<ExportContent> contents;                ///< on paper, the first one at the start
    std::function<std::vector<FileTable>()> tables;     ///< the first one is the CSV
    std::function<QByteArray()> csv;                    ///< where it is not the first table
    std::function<QByteArray()> json;
    std::optional<ExportFormat> preferred;              ///< chosen at the start; nothing: as the settings say
    bool isPortrait = false;                            ///< how its paper lies at the start
};

} // namespace chinatech
