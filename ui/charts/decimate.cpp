// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/decimate.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

QPointF cut(QPointF from, QPointF to, double x)
{
    const double share = (x - from.x()) / (to.x() - from.x());
    return {x, from.y() + share * (to.y() - from.y())};
}

/// Of the points of each column the lowest and the highest, at the column's middle.
QPolygonF envelope(const QPolygonF& points, double column)
{
    QPolygonF result;
    for (qsizetype i = 0; i < points.size();) {
        const double current = std::floor(points[i].x() / column);
        qsizetype low = i;
        qsizetype high = i;
        qsizetype next = i;
        for (; next < points.size() && std::floor(points[next].x() / column) == current; ++next) {
            if (points[next].y() > points[low].y())
                low = next;
            if (points[next].y() < points[high].y())
                high = next;
        }
        const double middle = (current + 0.5) * column;
        result.append({middle, points[std::min(low, high)].y()});
        if (low != high)
            result.append({middle, points[std::max(low, high)].y()});
        i = next;
    }
    // The line still begins and ends where it did.
    if (!result.isEmpty()) {
        result.front().setX(points.front().x());
        result.append(points.back());
    }
    return result;
}

} // namespace

std::vector<QPolygonF> paperPieces(const PlotLine& line, const ChartGeometry& geometry)
{
    constexpr double kColumn = 1.5;
    constexpr double kCrowded = 1.5;    // points a column
    constexpr double kGrain = 8;        // parts of a pixel; a power of two prints short
    std::vector<QPolygonF> pieces = visiblePieces(line, geometry, kColumn);
    for (QPolygonF& piece : pieces) {
        if (static_cast<double>(piece.size()) * kColumn > kCrowded * geometry.plot.width())
            piece = envelope(piece, kColumn);
        const double grain = piece.size() > geometry.plot.width() ? kGrain / 4 : kGrain;
        for (QPointF& point : piece)
            point = QPointF{std::round(point.x() * grain) / grain, std::round(point.y() * grain) / grain};
    }
    return pieces;
}

namespace {

/// Points without a gap between them, from "first" up to, not including, "end".
struct Stretch {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// Maps the points of a line, thinning each pixel column.
class Thinner {
public:
    Thinner(const PlotLine& line, const ChartGeometry& geometry, double column)
        : m_line{line}
        , m_geometry{geometry}
        , m_column{column}
        , m_hasBlocks{line.extremes && line.extremes->isOf(line.value)}
        , m_perSession{geometry.pixelsPerSession()}
        , m_perColumn{column / m_perSession}
        , m_firstEdge{geometry.indexAt(std::floor(geometry.plot.left() / column) * column)}
        , m_perUnit{geometry.plot.height() / (geometry.high - geometry.low)}
    {
    }

    /// What of the stretch lies in the plot.
    [[nodiscard]] QPolygonF piece(Stretch stretch) const
    {
        const double left = m_geometry.plot.left();
        const double right = m_geometry.plot.right();
        const auto columns = static_cast<qsizetype>(m_geometry.plot.width() / m_column) + 2;
        QPolygonF points(std::min(static_cast<qsizetype>(stretch.end - stretch.first), kMost * columns) + 2);
        QPointF* next = points.data();
        // At most one point lies outside on either side: it gives the segment that crosses the edge.
        if (const QPointF first = point(stretch.first); first.x() < left) {
            ++stretch.first;
            if (stretch.first == stretch.end)
                return {};
            *next++ = cut(first, point(stretch.first), left);
        }
        const QPointF last = point(stretch.end - 1);
        const bool goesOn = last.x() > right;
        if (goesOn)
            --stretch.end;
        for (std::size_t i = stretch.first, column = 0; i < stretch.end;) {
            const std::size_t end = columnEnd(i, stretch.end, column);
            next = putColumn(next, i, end);
            i = end;
        }
        if (goesOn) {
            // Where no point lies inside, the segment enters and leaves the plot at its edges.
            const QPointF before = next == points.data() ? last : *(next - 1);
            if (before.x() < right)
                *next++ = cut(before, last, right);
        }
        points.resize(next - points.data());
        return points;
    }

private:
    static constexpr qsizetype kMost = 4;           ///< points of a column
    static constexpr std::size_t kManyPoints = 128; ///< looked at by blocks

    [[nodiscard]] double x(std::size_t i) const
    {
        return m_geometry.plot.left() + (m_line.x[i] - m_geometry.span.first) * m_perSession;
    }
    [[nodiscard]] double y(double value) const
    {
        return m_geometry.plot.bottom() - (m_geometry.scaled(value) - m_geometry.low) * m_perUnit;
    }
    [[nodiscard]] QPointF point(std::size_t i) const { return {x(i), y(m_line.value[i])}; }

    /// The first point beyond the column that holds that one. "column": the one that the point before it was in.
    [[nodiscard]] std::size_t columnEnd(std::size_t i, std::size_t end, std::size_t& column) const
    {
        if (m_perColumn <= 1)
            return i + 1;
        double edge = m_firstEdge + static_cast<double>(column) * m_perColumn;
        while (edge <= m_line.x[i])
            edge = m_firstEdge + static_cast<double>(++column) * m_perColumn;
        // Sessions mostly follow each other: the index of the edge is as far away as the edge itself.
        const auto whole = static_cast<int>(edge);
        const int limit = whole < edge ? whole + 1 : whole;
        const auto away = static_cast<std::size_t>(limit - m_line.x[i]);
        if (i + away <= end && m_line.x[i + away - 1] == limit - 1)
            return i + away;
        const auto from = m_line.x.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        const auto to = m_line.x.begin() + static_cast<std::ptrdiff_t>(std::min(end, i + away));
        return static_cast<std::size_t>(std::lower_bound(from, to, limit) - m_line.x.begin());
    }

    /// The first, the lowest, the highest and the last, in their order. Values rise as heights do, on any scale.
    QPointF* putColumn(QPointF* next, std::size_t first, std::size_t end) const
    {
        *next++ = point(first);
        if (end - first == 1)
            return next;
        if (m_hasBlocks && end - first > kManyPoints) {
            next = putExtremes(next, first, end);
        } else {
            std::size_t low = first;
            std::size_t high = first;
            for (std::size_t i = first + 1; i < end; ++i) {
                if (m_line.value[i] < m_line.value[low])
                    low = i;
                if (m_line.value[i] > m_line.value[high])
                    high = i;
            }
            for (const std::size_t at : {std::min(low, high), std::max(low, high)}) {
                if (at > first && at < end - 1)
                    *next++ = point(at);
            }
        }
        *next++ = point(end - 1);
        return next;
    }

    /// Where in the column they lie cannot be seen: its middle will do.
    QPointF* putExtremes(QPointF* next, std::size_t first, std::size_t end) const
    {
        const Extremes found = m_line.extremes->of(first, end);
        const double middle = (x(first) + x(end - 1)) / 2;
        *next++ = {middle, y(found.low)};
        *next++ = {middle, y(found.high)};
        return next;
    }

    const PlotLine& m_line;
    const ChartGeometry& m_geometry;
    double m_column;
    bool m_hasBlocks;
    double m_perSession;    ///< pixels
    double m_perColumn;     ///< sessions
    double m_firstEdge;     ///< where the column of the plot's left edge begins, as an axis position
    double m_perUnit;       ///< pixels, of the value scale
};

/// The points in view and one beyond either edge.
Stretch inView(const PlotLine& line, const ChartGeometry& geometry)
{
    const std::size_t first = line.lastPointUpTo(geometry.span.first).value_or(0);
    const auto beyond = std::upper_bound(line.x.begin(), line.x.end(), geometry.span.last,
                                         [](double limit, int position) { return limit < position; });
    return {first, std::min(static_cast<std::size_t>(beyond - line.x.begin()) + 1, line.x.size())};
}

/// Where the first stretch of these points ends: before a gap, or at a value that is missing.
std::size_t stretchEnd(const PlotLine& line, Stretch points)
{
    const auto gap = std::ranges::upper_bound(line.gaps, points.first);
    const std::size_t end = gap == line.gaps.end() ? points.end : std::min(points.end, *gap);
    if (line.extremes && line.extremes->isOf(line.value) && line.extremes->isWhole())
        return end;
    std::size_t i = points.first;
    while (i < end && std::isfinite(line.value[i]))
        ++i;
    return i;
}

} // namespace

std::vector<QPolygonF> visiblePieces(const PlotLine& line, const ChartGeometry& geometry, double column)
{
    std::vector<QPolygonF> pieces;
    if (!line.isDrawn())
        return pieces;
    const Thinner thinner{line, geometry, column};
    Stretch rest = inView(line, geometry);
    while (rest.first < rest.end) {
        const std::size_t end = stretchEnd(line, rest);
        if (end == rest.first) {
            ++rest.first;       // a missing value
            continue;
        }
        if (QPolygonF piece = thinner.piece({rest.first, end}); !piece.isEmpty())
            pieces.push_back(std::move(piece));
        rest.first = end;
    }
    return pieces;
}

} // namespace chinatech
