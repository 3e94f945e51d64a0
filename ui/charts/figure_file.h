// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"

#include <functional>

namespace chinatech {

using PaintFigure = std::function<void(QPainter&, const QRectF&)>;

/// What a file says about its picture.
struct FigureInfo {
    QString title;
    QColor background;
};

/// The figure in so many logical pixels, each "scale" device pixels wide.
[[nodiscard]] QImage renderImage(QSize size, qreal scale, const QColor& background, const PaintFigure& paint);

/// Paints into a file of the chosen format. The file is replaced when all of it is on disk, or not at all.
[[nodiscard]] Result<void> writeFigure(const ExportOptions& options, const FigureInfo& info, const QString& path,
                                       const PaintFigure& paint);

} // namespace chinatech
