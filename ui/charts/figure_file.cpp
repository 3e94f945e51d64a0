// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_file.h"

#include "core/base/save_file.h"
#include "ui/charts/pdf_record.h"

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

/// What is written: the figure on its ground.
struct Job {
    const ExportOptions& options;
    const DocumentInfo& info;
    const QColor& background;
    const PaintFigure& paint;
};

/// The keys are those of the PNG specification, 11.3.4.2.
void describe(QImage& image, const DocumentInfo& info)
{
    image.setText(QStringLiteral("Title"), info.title);
    image.setText(QStringLiteral("Author"), documentAuthor());
    image.setText(QStringLiteral("Software"), documentAuthor());
    if (!info.subject.isEmpty())
        image.setText(QStringLiteral("Description"), info.subject);
    if (const QDateTime time = documentTime(info.asOf); time.isValid())
        image.setText(QStringLiteral("Creation Time"), time.toString(Qt::ISODate));
}

QByteArray pngOf(const Job& job)
{
    QImage image = renderImage(job.options.size, std::clamp(job.options.scale, 1, 4), job.background, job.paint);
    if (image.isNull())
        return {};
    describe(image, job.info);
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

QPageLayout pageOf(const ExportOptions& options)
{
    const QSizeF figure = options.size;
    if (options.paper == Paper::Fitted) {
        const QPageSize page{figure * 72 / kPixelsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch};
        return {page, QPageLayout::Portrait, {}};
    }
    const QPageSize page{options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter};
    return {page, options.isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape, {}, QPageLayout::Millimeter};
}

Result<QByteArray> pdfOf(const Job& job)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(kPdfResolution);
    writer.setPageLayout(pageOf(job.options));
    const QSizeF figure = job.options.size;
    QPainter painter{&writer};
    const QRectF page{0, 0, static_cast<double>(writer.width()), static_cast<double>(writer.height())};
    const QRectF target = fitted(figure, page);
    painter.fillRect(page, job.background);
    painter.translate(target.topLeft());
    painter.scale(target.width() / figure.width(), target.height() / figure.height());
    job.paint(painter, QRectF{QPointF{}, figure});
    painter.end();
    return recordInPdf(bytes, job.info);
}

QByteArray svgOf(const Job& job)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(job.options.size);
    generator.setViewBox(QRect{QPoint{}, job.options.size});
    generator.setResolution(static_cast<int>(kPixelsPerInch));
    generator.setTitle(job.info.title.toHtmlEscaped());
    generator.setDescription(job.info.subject.toHtmlEscaped());
    QPainter painter{&generator};
    const QRectF area{QPointF{}, QSizeF{job.options.size}};
    painter.fillRect(area, job.background);
    job.paint(painter, area);
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

Result<void> writeFigure(const ExportOptions& options, const DocumentInfo& info, const QColor& background,
                         const QString& path, const PaintFigure& paint)
{
    const Job job{options, info, background, paint};
    switch (options.format) {
    case ImageFormat::Png: {
        const QByteArray bytes = pngOf(job);
        return bytes.isEmpty() ? failure(ErrorCode::CannotWrite, path) : saveFile(path, bytes);
    }
    case ImageFormat::Pdf: {
        const Result<QByteArray> bytes = pdfOf(job);
        return bytes ? saveFile(path, *bytes) : failure(ErrorCode::CannotWrite, path);
    }
    case ImageFormat::Svg: return saveFile(path, svgOf(job));
    }
    return failure(ErrorCode::CannotWrite, path);
}

} // namespace chinatech
