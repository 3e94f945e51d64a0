// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/dialogs/export_subject.h"

namespace chinatech {

[[nodiscard]] QString endingOf(ExportFormat format);
[[nodiscard]] inline bool isPages(ExportFormat format) { return format <= ExportFormat::Svg; }
/// The formats the subject can be written in, in the order of the enumeration.
[[nodiscard]] std::vector<ExportFormat> formatsOf(const ExportSubject& subject);

/// What a person chose.
struct ExportOrder {
    ExportFormat format = ExportFormat::Png;
    int scale = 2;                      ///< of PNG
    Paper paper = Paper::Fitted;        ///< Fitted: the picture; else the content on that paper
    bool isPortrait = true;
    std::size_t content = 0;
    bool each = false;                  ///< a file a document, where the content is several
    QString target;
};

[[nodiscard]] ExportOptions optionsOf(const ExportOrder& order);
/// The pages of an order for pages.
[[nodiscard]] FigureDocument documentOf(const ExportSubject& subject, const ExportOrder& order);
/// The files it becomes, as far as the names of the pages are known.
[[nodiscard]] QStringList targetsOf(const FigureDocument* document, const ExportOrder& order);

/// Writes it; the files that were written (CannotWrite, DiskFull).
[[nodiscard]] Result<QStringList> carryOut(const ExportSubject& subject, const ExportOrder& order);

} // namespace chinatech
