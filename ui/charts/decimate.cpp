// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/decimate.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

/// Collects one stretch, thinning each pixel column as soon as it is complete.
class Thinner {
public:
    explicit Thinner(double column) : m_column{column} {}

    void add(QPointF point)
    {
        const double column = std::floor(point.x() / m_column);
        if (m_count > 0 && column == m_current) {
            take(point);
            return;
        }
        flush();
        m_current = column;
        m_count = 0;
        take(point);
    }

    [[nodiscard]] QPolygonF finish()
    {
        flush();
        m_count = 0;
        return std::move(m_points);
    }

private:
    void take(QPointF point)
    {
        if (m_count == 0) {
            m_first = m_low = m_high = point;
            m_lowAt = m_highAt = 0;
        }
        if (point.y() > m_low.y()) {
            m_low = point;
            m_lowAt = m_count;
        }
        if (point.y() < m_high.y()) {
            m_high = point;
            m_highAt = m_count;
        }
        m_last = point;
        ++m_count;
    }

    void flush()
    {
        if (m_count == 0)
            return;
        m_points.append(m_first);
        const bool lowFirst = m_lowAt < m_highAt;
        put(lowFirst ? m_low : m_high, lowFirst ? m_lowAt : m_highAt);
        put(lowFirst ? m_high : m_low, lowFirst ? m_highAt : m_lowAt);
        if (m_count > 1)
            m_points.append(m_last);
    }

    void put(QPointF point, int at)
    {
        if (at > 0 && at < m_count - 1)
            m_points.append(point);
    }

    QPolygonF m_points;
    double m_column;
    double m_current = 0;
    int m_count = 0;
    int m_lowAt = 0;
    int m_highAt = 0;
    QPointF m_first;
    QPointF m_low;
    QPointF m_high;
    QPointF m_last;
};

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

std::vector<QPolygonF> visiblePieces(const PlotLine& line, const ChartGeometry& geometry, double column)
{
    std::vector<QPolygonF> pieces;
    if (!line.isDrawn())
        return pieces;
    const double left = geometry.plot.left();
    const double right = geometry.plot.right();
    Thinner thinner{column};
    bool open = false;
    const auto close = [&] {
        if (open)
            pieces.push_back(thinner.finish());
        open = false;
    };
    QPointF before;
    bool joined = false;    // "before" belongs to the same piece as the point
    for (std::size_t i = line.lastPointUpTo(geometry.span.first).value_or(0); i < line.x.size(); ++i) {
        if (!std::isfinite(line.value[i])) {
            close();
            joined = false;
            continue;
        }
        const QPointF point{geometry.x(line.x[i]), geometry.y(line.value[i])};
        if (line.isGapBefore(i)) {
            close();
            joined = false;
        }
        if (joined && before.x() < left && point.x() > left) {
            thinner.add(cut(before, point, left));
            open = true;
        }
        if (point.x() > right) {
            if (joined && before.x() < right) {
                thinner.add(cut(before, point, right));
                open = true;
            }
            break;
        }
        if (point.x() >= left) {
            thinner.add(point);
            open = true;
        }
        before = point;
        joined = true;
    }
    close();
    return pieces;
}

} // namespace chinatech
