// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/line_layer.h"

#include "ui/charts/decimate.h"
#include "ui/charts/layers/thin_lines.h"
#include "ui/theme/line_pattern.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kReach = 5;        ///< px around a line that belong to it
constexpr LinePattern kBenchmark{5, 3};
constexpr LinePattern kDashed{4, 3};

/// What a line is drawn with: into the pixels themselves, or by a painter where there are none, or none that can be reached.
class Pen {
public:
    explicit Pen(LineRaster& raster) : m_raster{&raster} {}
    explicit Pen(QPainter& painter) : m_painter{&painter} {}

    void draw(const std::vector<QPolygonF>& pieces, const QColor& colour, const PaintTarget& target, bool strong = false)
    {
        if (m_raster)
            m_raster->stroke(pieces, strong ? kStrongLine : kThinLine, colour);
        else
            drawThinLines(*m_painter, pieces, colour, target, strong);
    }

    void drawAir(const std::vector<QPolygonF>& pieces, const QColor& surface, const PaintTarget& target)
    {
        if (m_raster)
            m_raster->stroke(pieces, kHalo, surface);
        else
            drawHalo(*m_painter, pieces, surface, target);
    }

private:
    LineRaster* m_raster = nullptr;
    QPainter* m_painter = nullptr;
};

std::vector<QPolygonF> piecesOf(const PlotLine& line, const PaintTarget& target, const ChartGeometry& geometry)
{
    return target.isVector ? paperPieces(line, geometry) : visiblePieces(line, geometry, 1 / target.pixelRatio);
}

/// Dashes are counted from the line's own beginning: they move with it when the view pans.
std::vector<QPolygonF> dashesOf(const PlotLine& line, const PaintTarget& target, const ChartGeometry& geometry,
                                LinePattern pattern)
{
    ChartGeometry whole = geometry;
    const double start = std::min(static_cast<double>(line.x.front()), whole.span.first);
    whole.plot.setLeft(geometry.x(start));
    whole.span.first = start;
    return dashed(visiblePieces(line, whole, 1 / target.pixelRatio), pattern.dash, pattern.gap, geometry.plot.left());
}

LinePattern patternOf(const PlotLine& line)
{
    if (line.isBenchmark)
        return kBenchmark;
    return line.drawnAs == SeriesMark::Dashed ? kDashed : patternOfSlot(line.slot);
}

std::vector<QPolygonF> strokesOf(const PlotLine& line, const PaintTarget& target, const ChartGeometry& geometry)
{
    const LinePattern pattern = patternOf(line);
    return pattern.isSolid() ? piecesOf(line, target, geometry) : dashesOf(line, target, geometry, pattern);
}

void drawLines(Pen pen, const Picture& picture, const ChartGeometry& geometry)
{
    const PaintTarget& target = picture.target;
    const std::vector<PlotLine>& lines = picture.figure.lines;
    for (const PlotLine& line : lines) {
        if (line.isBenchmark && line.isDrawn())
            pen.draw(strokesOf(line, target, geometry), line.colour, target, line.isSelected);
    }
    const PlotLine* chosen = nullptr;
    for (const PlotLine& line : lines) {
        if (line.isBenchmark || !line.isPolyline())
            continue;
        if (line.isSelected)
            chosen = &line;
        else
            pen.draw(strokesOf(line, target, geometry), line.colour, target);
    }
    if (!chosen)
        return;
    pen.drawAir(piecesOf(*chosen, target, geometry), picture.tokens().surface, target);
    pen.draw(strokesOf(*chosen, target, geometry), chosen->colour, target, true);
}

double distanceTo(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
    const QPointF nearest = from + along * share;
    return std::hypot(point.x() - nearest.x(), point.y() - nearest.y());
}

double distanceTo(QPointF point, const PlotLine& line, const ChartGeometry& geometry)
{
    double best = kReach + 1;
    const auto first = line.lastPointUpTo(geometry.indexAt(point.x() - kReach)).value_or(0);
    for (std::size_t i = first + 1; i < line.x.size(); ++i) {
        const QPointF from{geometry.x(line.x[i - 1]), geometry.y(line.value[i - 1])};
        if (from.x() > point.x() + kReach)
            break;
        if (!line.isGapBefore(i))
            best = std::min(best, distanceTo(point, from, {geometry.x(line.x[i]), geometry.y(line.value[i])}));
    }
    return best;
}

} // namespace

void LineLayer::paint(QPainter& painter, const Picture& picture)
{
    const auto intoPixels = [](LineRaster& raster, const Picture& from, const ChartGeometry& part) {
        drawLines(Pen{raster}, from, part);
    };
    if (picture.target.isVector || !m_cache.paint(painter, picture, intoPixels))
        drawLines(Pen{painter}, picture, picture.geometry);
}

std::optional<Hit> LineLayer::hitTest(QPointF point, const Picture& picture) const
{
    if (!picture.geometry.plot.adjusted(-kReach, -kReach, kReach, kReach).contains(point))
        return std::nullopt;
    double best = kReach;
    std::optional<Hit> hit;
    for (const PlotLine& line : picture.figure.lines) {
        const double distance = line.isPolyline() ? distanceTo(point, line, picture.geometry) : best + 1;
        if (distance > best)
            continue;
        best = distance;
        hit = Hit{HitKind::Line, line.symbol, -1, {}};
    }
    return hit;
}

} // namespace chinatech
