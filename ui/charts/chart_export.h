// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/paper_size.h"

#include <QImage>
#include <QPainter>
#include <QSize>

namespace chinatech {

struct FigureDocument;

enum class ImageFormat { Png, Pdf, Svg };

struct ExportOptions {
    ImageFormat format = ImageFormat::Png;
    QSize size{1280, 720};      ///< logical pixels; a fitted PDF has this size in 1/96 inch
    int scale = 2;              ///< PNG only, 1…4
    Paper paper = Paper::Fitted;    ///< PDF only
    bool isPortrait = false;    ///< A4 and Letter: upright
    QByteArray figures{};       ///< PDF only: what it shows as CSV, attached to it
};

/// Draws the whole figure (title, chart, ladder of end labels, sources) into the rectangle: the one paint path of
/// screen and paper, without crosshair. For documents and printers.
void paintCompare(QPainter& painter, const QRectF& area, const CompareContent& content, const ChartStyle& style);
void paintPrice(QPainter& painter, const QRectF& area, const PriceContent& content, const ChartStyle& style);

/// The figure as a document of one page of that size, with margins, and its figures as CSV.
[[nodiscard]] FigureDocument comparePicture(const CompareContent& content, const ChartStyle& style, QSize size,
                                            const QByteArray& figures = {});
[[nodiscard]] FigureDocument pricePicture(const PriceContent& content, const ChartStyle& style, QSize size,
                                          const QByteArray& figures = {});

[[nodiscard]] QImage renderCompare(const CompareContent& content, const ChartStyle& style, QSize size, qreal scale);

/// Writes the figure to a file; what stood there stays as it was if this fails (CannotWrite, DiskFull).
[[nodiscard]] Result<void> exportCompare(const CompareContent& content, const ChartStyle& style,
                                         const ExportOptions& options, const QString& path);
[[nodiscard]] Result<void> exportPrice(const PriceContent& content, const ChartStyle& style,
                                       const ExportOptions& options, const QString& path);

} // namespace chinatech
