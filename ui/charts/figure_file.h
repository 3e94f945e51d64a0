// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/charts/document_info.h"

#include <functional>

namespace chinatech {

using PaintFigure = std::function<void(QPainter&, const QRectF&)>;

/// What one page shows, in logical pixels of its own.
struct FigurePage {
    QSize size;
    PaintFigure paint;      ///< must not know the window: documents are written away from its thread
    QString name{};         ///< tells its file from those of other pages, where each page is a file: "0700.HK"
};

/// Pages on one ground with what they say of themselves.
struct FigureDocument {
    DocumentInfo info;
    QColor background;
    std::vector<FigurePage> pages;
};

/// The figure in so many logical pixels, each "scale" device pixels wide.
[[nodiscard]] QImage renderImage(QSize size, qreal scale, const QColor& background, const PaintFigure& paint);

/// The page as a drawing of its own, for files and the clipboard.
[[nodiscard]] QByteArray renderSvg(const FigurePage& page, const DocumentInfo& info, const QColor& background);

/// "sheets.png" of page "0700.HK" is "sheets-0700.HK.png".
[[nodiscard]] QString pathOfPage(const QString& path, const QString& page);

/// The files a document becomes: one for a PDF or a single page, else one a page, FILE-NAME.png.
[[nodiscard]] QStringList documentPaths(const FigureDocument& document, ImageFormat format, const QString& path);

/// Paints into files of the chosen format, which say of themselves what the info says. A file is replaced when all of it
/// is on disk, or not at all. On paper of a size of its own every page's figure stands as large as it fits.
[[nodiscard]] Result<void> writeDocument(const ExportOptions& options, const FigureDocument& document, const QString& path);

/// A document of one page as large as the options say.
[[nodiscard]] Result<void> writeFigure(const ExportOptions& options, const DocumentInfo& info, const QColor& background,
                                       const QString& path, const PaintFigure& paint);

} // namespace chinatech
