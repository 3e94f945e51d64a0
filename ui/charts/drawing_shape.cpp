// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing_shape.h"

#include "core/format/numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/cut_line.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kReach = 5;        ///< px around a line that belong to it
constexpr double kHandleReach = 7;
constexpr double kWordsHeight = 16;
constexpr double kWordsGap = 6;     ///< from a text's point to its words

QPointF placeOf(QPointF point, const ChartGeometry& geometry) { return {geometry.x(point.x()), geometry.y(point.y())}; }

double distanceTo(QPointF point, const QLineF& line)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0;
    const QPointF away = point - line.pointAt(share);
    return std::hypot(away.x(), away.y());
}

void shapeLevel(DrawingShape& shape, QPointF from, const ChartDrawing& drawing, const QRectF& plot)
{
    if (from.y() < plot.top() || from.y() > plot.bottom())
        return;
    shape.line = QLineF{plot.left(), from.y(), plot.right(), from.y()};
    const double width = textWidth(drawingWords(drawing), chartFont(11));
    const bool above = from.y() - kWordsHeight > plot.top();
    shape.words = {plot.left() + kWordsGap, above ? from.y() - kWordsHeight : from.y() + 1, width, kWordsHeight};
    shape.handles = {{DrawingPart::From, {std::clamp(from.x(), plot.left(), plot.right()), from.y()}}};
}

} // namespace

QString drawingWords(const ChartDrawing& drawing)
{
    return drawing.kind == DrawingKind::Level ? formatPrice(drawing.from.y()) : drawing.text;
}

DrawingShape drawingShape(const ChartDrawing& drawing, const ChartGeometry& geometry)
{
    DrawingShape shape;
    const QRectF& plot = geometry.plot;
    const QPointF from = placeOf(drawing.from, geometry);
    switch (drawing.kind) {
    case DrawingKind::Trend: {
        const QPointF to = placeOf(drawing.to, geometry);
        shape.line = cutLine({from, to}, plot);
        shape.handles = {{DrawingPart::From, from}, {DrawingPart::To, to}};
        break;
    }
    case DrawingKind::Level: shapeLevel(shape, from, drawing, plot); break;
    case DrawingKind::Text: {
        const double width = textWidth(drawing.text, chartFont(12));
        const QRectF words{from.x() + kWordsGap, from.y() - kWordsHeight / 2, width, kWordsHeight};
        if (plot.contains(from) && words.bottom() <= plot.bottom() + kWordsHeight / 2)
            shape.words = words;
        shape.handles = {{DrawingPart::From, from}};
        break;
    }
    }
    std::erase_if(shape.handles, [&](const auto& handle) { return !plot.adjusted(-1, -1, 1, 1).contains(handle.second); });
    return shape;
}

std::optional<ChosenDrawing> drawingAt(QPointF point, std::span<const ChartDrawing> drawings,
                                       const ChartGeometry& geometry, std::optional<ChosenDrawing> chosen)
{
    if (chosen && chosen->index < static_cast<int>(drawings.size())) {
        for (const auto& [part, place] : drawingShape(drawings[static_cast<std::size_t>(chosen->index)], geometry).handles) {
            if (std::hypot(point.x() - place.x(), point.y() - place.y()) <= kHandleReach)
                return ChosenDrawing{chosen->index, part};
        }
    }
    for (auto i = static_cast<int>(drawings.size()) - 1; i >= 0; --i) {
        const DrawingShape shape = drawingShape(drawings[static_cast<std::size_t>(i)], geometry);
        const bool onWords = shape.words.adjusted(-kWordsGap, -2, 4, 2).contains(point) && !shape.words.isEmpty();
        if (onWords || (shape.line && distanceTo(point, *shape.line) <= kReach))
            return ChosenDrawing{i, DrawingPart::Whole};
    }
    return std::nullopt;
}

} // namespace chinatech
