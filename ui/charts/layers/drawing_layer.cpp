// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/drawing_layer.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/drawing_shape.h"
#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/dots.h"
#include "ui/charts/layers/thin_lines.h"

namespace chinatech {

namespace {

constexpr double kHandle = 3.5;

void paintOne(QPainter& painter, const Picture& picture, const ChartDrawing& drawing, bool isChosen)
{
    const Tokens& tokens = picture.tokens();
    const QColor colour = isChosen ? tokens.accent : tokens.text;
    const DrawingShape shape = drawingShape(drawing, picture.geometry);
    if (shape.line && drawing.kind == DrawingKind::Level)
        drawHorizontal(painter, shape.line->x1(), shape.line->x2(), shape.line->y1(), colour, picture.target);
    else if (shape.line)
        drawThinLines(painter, {QPolygonF{shape.line->p1(), shape.line->p2()}}, colour, picture.target);
    if (!shape.words.isEmpty()) {
        if (drawing.kind == DrawingKind::Text)
            drawDot(painter, {picture.geometry.x(drawing.from.x()), picture.geometry.y(drawing.from.y())}, 2, colour);
        drawLabel(painter, shape.words.left(), shape.words.center().y(), drawingWords(drawing),
                  chartFont(drawing.kind == DrawingKind::Text ? 12 : 11), colour);
    }
}

} // namespace

void DrawingLayer::paint(QPainter& painter, const Picture& picture)
{
    const auto& drawings = picture.figure.drawings;
    const auto& chosen = picture.interaction.drawing;
    for (std::size_t i = 0; i < drawings.size(); ++i)
        paintOne(painter, picture, drawings[i], chosen && chosen->index == static_cast<int>(i));
    if (!chosen || chosen->index >= static_cast<int>(drawings.size()))
        return;
    const Tokens& tokens = picture.tokens();
    const DrawingShape shape = drawingShape(drawings[static_cast<std::size_t>(chosen->index)], picture.geometry);
    for (const auto& [part, place] : shape.handles) {
        // The end that keys move is filled.
        if (part == chosen->part)
            drawDot(painter, place, kHandle + 0.75, tokens.accent);
        else
            drawHollowDot(painter, place, kHandle, tokens.accent, tokens.surface);
    }
}

std::optional<Hit> DrawingLayer::hitTest(QPointF point, const Picture& picture) const
{
    const auto found = drawingAt(point, picture.figure.drawings, picture.geometry, picture.interaction.drawing);
    if (!found)
        return std::nullopt;
    return Hit{HitKind::Drawing, picture.figure.drawings[static_cast<std::size_t>(found->index)].key, -1, {}};
}

} // namespace chinatech
