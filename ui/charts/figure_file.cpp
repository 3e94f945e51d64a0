// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_file.h"

#include "core/base/save_file.h"
#include "ui/charts/pdf_record.h"
#include "ui/charts/png_encoder.h"

#include <QBuffer>
#include <QFileInfo>
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

QByteArray pngOf(const FigurePage& page, const FigureDocument& document, int scale)
{
    QImage image = renderImage(page.size, std::clamp(scale, 1, 4), document.background, page.paint);
    if (!image.isNull())
        describe(image, document.info);
    return encodePng(image);
}

/// The figure's own shape, as large as it fits on the page within margins.
QRectF fitted(QSizeF figure, const QRectF& page)
{
    const double scale = std::min(page.width() / figure.width(), page.height() / figure.height());
    const QSizeF size = figure * scale;
    return {page.left() + (page.width() - size.width()) / 2, page.top() + (page.height() - size.height()) / 2,
            size.width(), size.height()};
}

QPageLayout layoutOf(const ExportOptions& options, QSizeF figure)
{
    if (options.paper == Paper::Fitted) {
        const QPageSize page{figure * 72 / kPixelsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch};
        return {page, QPageLayout::Portrait, {}};
    }
    return {QPageSize{paperId(options.paper)}, options.isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape, {},
            QPageLayout::Millimeter};
}

void paintPage(QPainter& painter, const QPdfWriter& writer, const FigurePage& page, const QColor& background)
{
    const QSizeF figure = page.size;
    const QRectF whole{0, 0, static_cast<double>(writer.width()), static_cast<double>(writer.height())};
    const QRectF target = fitted(figure, whole);
    painter.save();
    painter.fillRect(whole, background);
    painter.translate(target.topLeft());
    painter.scale(target.width() / figure.width(), target.height() / figure.height());
    page.paint(painter, QRectF{QPointF{}, figure});
    painter.restore();
}

Result<QByteArray> pdfOf(const ExportOptions& options, const FigureDocument& document)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(kPdfResolution);
    QPainter painter;
    for (const FigurePage& page : document.pages) {
        writer.setPageLayout(layoutOf(options, page.size));
        if (painter.isActive() ? !writer.newPage() : !painter.begin(&writer))
            return failure(ErrorCode::CannotWrite, {});
        paintPage(painter, writer, page, document.background);
    }
    painter.end();
    return recordInPdf(bytes, document.info);
}

Result<void> writePages(const ExportOptions& options, const FigureDocument& document, const QString& path)
{
    const QStringList paths = documentPaths(document, options.format, path);
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const FigurePage& page = document.pages[i];
        const QString& target = paths[static_cast<qsizetype>(i)];
        const QByteArray bytes = options.format == ImageFormat::Svg ? renderSvg(page, document.info, document.background)
                                                                    : pngOf(page, document, options.scale);
        if (bytes.isEmpty())
            return failure(ErrorCode::CannotWrite, target);
        if (const auto saved = saveFile(target, bytes); !saved)
            return saved;
    }
    return {};
}

} // namespace

QByteArray renderSvg(const FigurePage& page, const DocumentInfo& info, const QColor& background)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.size);
    generator.setViewBox(QRect{QPoint{}, page.size});
    generator.setResolution(static_cast<int>(kPixelsPerInch));
    generator.setTitle(info.title.toHtmlEscaped());
    generator.setDescription(info.subject.toHtmlEscaped());
    QPainter painter{&generator};
    const QRectF area{QPointF{}, QSizeF{page.size}};
    painter.fillRect(area, background);
    page.paint(painter, area);
    painter.end();
    // The generator names the first family only; without the second a viewer picks any font for Korean.
    bytes.replace("font-family=\"Noto Sans\"", "font-family=\"Noto Sans, Noto Sans CJK KR, sans-serif\"");
    bytes.replace("font-family=\"Noto Serif\"", "font-family=\"Noto Serif, Noto Serif CJK KR, serif\"");
    return bytes;
}

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

QString pathOfPage(const QString& path, const QString& page)
{
    const QString end = u'.' + QFileInfo{path}.suffix();
    return path.chopped(end.size()) + u'-' + page + end;
}

QStringList documentPaths(const FigureDocument& document, ImageFormat format, const QString& path)
{
    if (format == ImageFormat::Pdf || document.pages.size() == 1)
        return {path};
    QStringList paths;
    for (const FigurePage& page : document.pages)
        paths.append(pathOfPage(path, page.name));
    return paths;
}

Result<void> writeDocument(const ExportOptions& options, const FigureDocument& document, const QString& path)
{
    if (options.format != ImageFormat::Pdf)
        return writePages(options, document, path);
    const Result<QByteArray> bytes = pdfOf(options, document);
    return bytes ? saveFile(path, *bytes) : failure(ErrorCode::CannotWrite, path, bytes.error().detail);
}

Result<void> writeFigure(const ExportOptions& options, const DocumentInfo& info, const QColor& background,
                         const QString& path, const PaintFigure& paint)
{
    return writeDocument(options, {info, background, {{options.size, paint}}}, path);
}

} // namespace chinatech
