// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "ui/charts/chart_layout.h"
#include "ui/charts/figure_file.h"
#include "ui/charts/layer_table.h"

#include <QPaintEngine>

namespace chinatech {

namespace {

constexpr double kMargin = 20;      ///< of exported files; documents bring their own

PaintTarget targetOf(const QPainter& painter)
{
    PaintTarget target;
    const QPaintEngine* const engine = painter.paintEngine();
    target.isVector = engine
        && (engine->type() == QPaintEngine::Pdf || engine->type() == QPaintEngine::SVG
            || engine->type() == QPaintEngine::Picture);
    target.pixelRatio = target.isVector ? 1 : painter.deviceTransform().m11();
    return target;
}

void paintFigure(QPainter& painter, Picture& picture, const LayerList& layers)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    picture.target = targetOf(painter);
    for (const auto& layer : layers)
        layer->prepare(picture);
    for (const auto& layer : layers)
        layer->paint(painter, picture);
    painter.restore();
}

void paintCompareWithin(QPainter& painter, const QRectF& area, const CompareContent& content, const ChartStyle& style,
                        double margin)
{
    Picture picture;
    picture.style = style;
    picture.figure = compareFigure(content, style);
    picture.geometry = compareGeometry(picture.figure, area, {true, true, margin});
    paintFigure(painter, picture, compareLayers(false));
}

void paintPriceWithin(QPainter& painter, const QRectF& area, const PriceContent& content, const ChartStyle& style,
                      double margin)
{
    Picture picture;
    picture.style = style;
    picture.figure = priceFigure(content, style);
    picture.geometry = priceGeometry(picture.figure, area, {true, true, margin});
    paintFigure(painter, picture, priceLayers(false));
}

} // namespace

void paintCompare(QPainter& painter, const QRectF& area, const CompareContent& content, const ChartStyle& style)
{
    paintCompareWithin(painter, area, content, style, 0);
}

void paintPrice(QPainter& painter, const QRectF& area, const PriceContent& content, const ChartStyle& style)
{
    paintPriceWithin(painter, area, content, style, 0);
}

QImage renderCompare(const CompareContent& content, const ChartStyle& style, QSize size, qreal scale)
{
    return renderImage(size, scale, style.tokens.surface, [&](QPainter& painter, const QRectF& area) {
        paintCompareWithin(painter, area, content, style, kMargin);
    });
}

FigureDocument comparePicture(const CompareContent& content, const ChartStyle& style, QSize size, const QByteArray& figures)
{
    return {{content.title, content.footer, style.language, content.asOf, figures},
            style.tokens.surface,
            {{size, [content, style](QPainter& painter, const QRectF& area) {
                  paintCompareWithin(painter, area, content, style, kMargin);
              }}}};
}

FigureDocument pricePicture(const PriceContent& content, const ChartStyle& style, QSize size, const QByteArray& figures)
{
    return {{content.title, content.footer, style.language, content.asOf, figures},
            style.tokens.surface,
            {{size, [content, style](QPainter& painter, const QRectF& area) {
                  paintPriceWithin(painter, area, content, style, kMargin);
              }}}};
}

Result<void> exportCompare(const CompareContent& content, const ChartStyle& style, const ExportOptions& options,
                           const QString& path)
{
    return writeDocument(options, comparePicture(content, style, options.size, options.figures), path);
}

Result<void> exportPrice(const PriceContent& content, const ChartStyle& style, const ExportOptions& options,
                         const QString& path)
{
    return writeDocument(options, pricePicture(content, style, options.size, options.figures), path);
}

} // namespace chinatech
