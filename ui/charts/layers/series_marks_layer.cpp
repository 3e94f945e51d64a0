// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/series_marks_layer.h"

#include "ui/charts/decimate.h"
#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/thin_lines.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kShare = 0.7;      ///< of a session's room that its bar fills

double zeroY(const ChartGeometry& geometry)
{
    return std::clamp(geometry.y(0), geometry.plot.top(), geometry.plot.bottom());
}

} // namespace

void SeriesMarksLayer::prepare(const Picture& picture)
{
    m_series.clear();
    const ChartGeometry& geometry = picture.geometry;
    for (const PlotLine& line : picture.figure.lines) {
        if (!line.isDrawn() || line.isPolyline())
            continue;
        Series series{&line, {}, {}};
        if (line.drawnAs == SeriesMark::Area) {
            series.pieces = visiblePieces(line, geometry, 1 / picture.target.pixelRatio);
            m_series.push_back(std::move(series));
            continue;
        }
        const double least = 1 / picture.target.pixelRatio;
        const double width = std::max(least, kShare * geometry.pixelsPerSession());
        for (std::size_t i = line.lastPointUpTo(geometry.span.first).value_or(0); i < line.x.size(); ++i) {
            const double x = geometry.x(line.x[i]);
            if (x > geometry.plot.right() + 0.01)
                break;
            if (x < geometry.plot.left() - 0.01 || !std::isfinite(line.value[i]))
                continue;
            const double left = std::clamp(snapped(x - width / 2, picture.target), geometry.plot.left(),
                                           geometry.plot.right() - least);
            // Sessions that share a pixel show their extremes.
            if (series.bars.empty() || series.bars.back().left != left)
                series.bars.push_back({left, width, 0, 0});
            Bar& bar = series.bars.back();
            bar.low = std::min(bar.low, line.value[i]);
            bar.high = std::max(bar.high, line.value[i]);
        }
        m_series.push_back(std::move(series));
    }
}

void SeriesMarksLayer::paint(QPainter& painter, const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    const Tokens& tokens = picture.tokens();
    const double zero = zeroY(geometry);
    for (const Series& series : m_series) {
        for (const Bar& bar : series.bars) {
            if (bar.high > 0)
                painter.fillRect(QRectF{QPointF{bar.left, geometry.y(bar.high)}, QPointF{bar.left + bar.width, zero}},
                                 mixed(tokens.up, tokens.surface, 0.6));
            if (bar.low < 0)
                painter.fillRect(QRectF{QPointF{bar.left, zero}, QPointF{bar.left + bar.width, geometry.y(bar.low)}},
                                 mixed(tokens.down, tokens.surface, 0.6));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(series.line->colour, tokens.surface, tokens.dark ? 0.2 : 0.16));
        for (QPolygonF area : series.pieces) {
            area.append(QPointF{area.back().x(), zero});
            area.append(QPointF{area.front().x(), zero});
            painter.drawPolygon(area);
        }
        painter.setBrush(Qt::NoBrush);
        drawThinLines(painter, series.pieces, series.line->colour, picture.target);
    }
}

} // namespace chinatech
