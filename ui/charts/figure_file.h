// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/charts/document_info.h"

#include <functional>

namespace chinatech {

using PaintFigure = std::function<void(QPainter&, const QRectF&)>;


/// The figure in so many logical pixels, each "scale" device pixels wide.
[[nodiscard]] QImage renderImage(QSize size, qreal scale, const QColor& background, const PaintFigure& paint);

/// Paints into a file of the chosen format, which says of itself what the info says. The file is replaced when all of it
/// is on disk, or not at all.
[[nodiscard]] Result<void> writeFigure(const ExportOptions& options, const DocumentInfo& info, const QColor& background,
                                       const QString& path, const PaintFigure& paint);

} // namespace chinatech
