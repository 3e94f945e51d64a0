// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_file.h"

#include "core/base/save_file.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kPixelsPerInch = 96;
constexpr int kPdfResolution = 1200;

QByteArray pngOf(const ExportOptions& options, const FigureInfo& info, const PaintFigure& paint)
{
    QImage image = renderImage(options.size, std::clamp(options.scale, 1, 4), info.background, paint);
    if (image.isNull())
        return {};
    image.setText(QStringLiteral("Title"), info.title);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// The figure's own shape, as large as it fits on the page within margins.
QRectF fitted(QSizeF figure, const QRectF& page)
{
    const double scale = std::min(page.width() / figure.width(), page.height() / figure.height());
    const QSizeF size = figure * scale;
    return {page.left() + (page.width() - size.width()) / 2, page.top() + (page.height() - size.height()) / 2,
            size.width(), size.height()};
}

QByteArray pdfOf(const ExportOptions& options, const FigureInfo& info, const PaintFigure& paint)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(kPdfResolution);
    writer.setTitle(info.title);
    writer.setCreator(QStringLiteral("China Tech Dashboard"));
    const QSizeF figure = options.size;
    if (options.a4) {
        writer.setPageLayout(QPageLayout{QPageSize{QPageSize::A4}, QPageLayout::Landscape, {}, QPageLayout::Millimeter});
    } else {
        const QPageSize page{figure * 72 / kPixelsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch};
        writer.setPageLayout(QPageLayout{page, QPageLayout::Portrait, {}});
    }
    QPainter painter{&writer};
    const QRectF page{0, 0, static_cast<double>(writer.width()), static_cast<double>(writer.height())};
    const QRectF target = fitted(figure, page);
    painter.fillRect(page, info.background);
    painter.translate(target.topLeft());
    painter.scale(target.width() / figure.width(), target.height() / figure.height());
    paint(painter, QRectF{QPointF{}, figure});
    painter.end();
    return bytes;
}

QByteArray svgOf(const ExportOptions& options, const FigureInfo& info, const PaintFigure& paint)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size);
    generator.setViewBox(QRect{QPoint{}, options.size});
    generator.setResolution(static_cast<int>(kPixelsPerInch));
    generator.setTitle(info.title.toHtmlEscaped());
    QPainter painter{&generator};
    const QRectF area{QPointF{}, QSizeF{options.size}};
    painter.fillRect(area, info.background);
    paint(painter, area);
    painter.end();
    // The generator names the first family only; without the second a viewer picks any font for Korean.
    bytes.replace("font-family=\"Noto Sans\"", "font-family=\"Noto Sans, Noto Sans CJK KR, sans-serif\"");
    bytes.replace("font-family=\"Noto Serif\"", "font-family=\"Noto Serif, Noto Serif CJK KR, serif\"");
    return bytes;
}

} // namespace

QImage renderImage(QSize size, qreal scale, const QColor& background, const PaintFigure& paint)
{
    const QSize pixels{qRound(size.width() * scale), qRound(size.height() * scale)};
    QImage image{pixels, QImage::Format_RGB32};
    if (image.isNull())     // more memory than there is
        return image;
    image.fill(background);
    const int perMetre = qRound(kPixelsPerInch * scale / 0.0254);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    QPainter painter{&image};
    painter.scale(scale, scale);
    paint(painter, QRectF{QPointF{}, QSizeF{size}});
    return image;
}

Result<void> writeFigure(const ExportOptions& options, const FigureInfo& info, const QString& path,
                         const PaintFigure& paint)
{
    switch (options.format) {
    case ImageFormat::Png: {
        const QByteArray bytes = pngOf(options, info, paint);
        return bytes.isEmpty() ? failure(ErrorCode::CannotWrite, path) : saveFile(path, bytes);
    }
    case ImageFormat::Pdf: return saveFile(path, pdfOf(options, info, paint));
    case ImageFormat::Svg: return saveFile(path, svgOf(options, info, paint));
    }
    return failure(ErrorCode::CannotWrite, path);
}

} // namespace chinatech
