// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/line_raster.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chinatech {

namespace {

constexpr float kNowhere = std::numeric_limits<float>::max();
constexpr int kOpaque = 256;

/// Finer pixels need fewer places each, and fewer still where several points share one: there are no slopes to smooth.
int placesAt(double ratio, double spacing)
{
    constexpr double kCrowded = 0.5;
    return spacing * ratio < kCrowded ? 2 : ratio < 1.5 ? 4 : 3;
}

/// std::floor() takes three times as long where the processor has no instruction for it that may be used.
int floored(double value)
{
    const int towardsZero = static_cast<int>(value);
    return value < towardsZero ? towardsZero - 1 : towardsZero;
}

/// s · share + d · rest, each channel by itself, in parts of 256.
QRgb mix(QRgb s, QRgb d, quint32 share, quint32 rest)
{
    constexpr quint32 kEven = 0x00FF00FF;
    const quint32 even = ((s & kEven) * share + (d & kEven) * rest) >> 8;
    const quint32 odd = ((s >> 8) & kEven) * share + ((d >> 8) & kEven) * rest;
    return (even & kEven) | (odd & ~kEven);
}

} // namespace

LineRaster::LineRaster(const Pixels& pixels, QRect clip, double ratio, double spacing)
    : m_pixels{pixels}
    , m_clip{clip.intersected(pixels.place).translated(-pixels.place.topLeft())}
    , m_ratio{ratio}
    , m_places{placesAt(ratio, spacing)}
    , m_steps(static_cast<std::size_t>(pixels.place.height()) + 2)
{
}

void LineRaster::clear()
{
    for (int row = m_clip.top(); row <= m_clip.bottom(); ++row)
        std::fill_n(m_pixels.first + row * m_pixels.stride + m_clip.left(), m_clip.width(), QRgb{0});
}

void LineRaster::stroke(const std::vector<QPolygonF>& pieces, double width, const QColor& colour)
{
    if (m_clip.isEmpty())
        return;
    m_colour = qPremultiply(colour.rgba());
    const double radius = width * m_ratio / 2;
    const int reach = std::max(0, static_cast<int>(std::floor(radius * m_places - 0.5)));
    m_rise.clear();
    for (int away = 0; away <= reach; ++away) {
        const double aside = static_cast<double>(away) / m_places;
        m_rise.push_back(static_cast<float>(std::sqrt(std::max(radius * radius - aside * aside, 0.0))));
    }
    for (const QPolygonF& piece : pieces)
        stroke(piece);
}

void LineRaster::stroke(const QPolygonF& piece)
{
    if (piece.isEmpty())
        return;
    // Wide enough that a pen which ends at its rim still finds both its sides.
    const int margin = 2 * static_cast<int>(m_rise.size()) / m_places + 1;
    const auto columnOf = [this](double x) { return floored(x * m_ratio) - m_pixels.place.left(); };
    const int left = std::max(columnOf(piece.front().x()), m_clip.left() - margin) - margin;
    const int right = std::min(columnOf(piece.back().x()), m_clip.right() + margin) + margin;
    if (left > right)
        return;
    m_left = left;
    m_columns = right - left + 1;
    const auto places = static_cast<std::size_t>(m_columns * m_places);
    m_line.highest.assign(places, kNowhere);
    m_line.lowest.assign(places, -kNowhere);
    trace(piece);
    widen();
    const int last = std::min(right, m_clip.right());
    for (int column = std::max(left, m_clip.left()); column <= last; ++column)
        fillColumn(column);
}

/// Where the line lies at each place: a segment's exact heights at both ends of every place it crosses.
void LineRaster::trace(const QPolygonF& piece)
{
    const double scale = m_ratio * m_places;
    const double shift = static_cast<double>(m_pixels.place.left() + m_left) * m_places;
    const int count = m_columns * m_places;
    float* const highest = m_line.highest.data();
    float* const lowest = m_line.lowest.data();
    const auto take = [highest, lowest](int place, float one, float other) {
        highest[place] = std::min(highest[place], std::min(one, other));
        lowest[place] = std::max(lowest[place], std::max(one, other));
    };
    double x = piece.front().x() * scale - shift;
    double y = piece.front().y() * m_ratio - m_pixels.place.top();
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const double toX = piece[i].x() * scale - shift;
        const double toY = piece[i].y() * m_ratio - m_pixels.place.top();
        const int from = std::max(floored(x), 0);
        const int to = std::min(floored(toX), count - 1);
        if (from == to) {
            take(from, static_cast<float>(y), static_cast<float>(toY));
        } else if (from < to) {
            const double slope = (toY - y) / (toX - x);
            auto before = static_cast<float>(y + slope * (std::max(x, 0.0) - x));
            double edge = y + slope * (from + 1 - x);
            for (int place = from; place < to; ++place, edge += slope) {
                take(place, before, static_cast<float>(edge));
                before = static_cast<float>(edge);
            }
            take(to, before, static_cast<float>(toX < count ? toY : edge));
        }
        x = toX;
        y = toY;
    }
}

/// A round pen laid on every place of the line; its edges are the outermost ones that reach a place.
void LineRaster::widen()
{
    const auto count = static_cast<std::ptrdiff_t>(m_line.highest.size());
    m_stroke.highest.resize(m_line.highest.size());
    m_stroke.lowest.resize(m_line.lowest.size());
    const float* const highest = m_line.highest.data();
    const float* const lowest = m_line.lowest.data();
    float* const top = m_stroke.highest.data();
    float* const bottom = m_stroke.lowest.data();
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        top[i] = highest[i] - m_rise.front();
        bottom[i] = lowest[i] + m_rise.front();
    }
    for (std::ptrdiff_t away = 1; away < static_cast<std::ptrdiff_t>(m_rise.size()); ++away) {
        const float rise = m_rise[static_cast<std::size_t>(away)];
        for (std::ptrdiff_t i = away; i < count - away; ++i) {
            top[i] = std::min(top[i], std::min(highest[i - away], highest[i + away]) - rise);
            bottom[i] = std::max(bottom[i], std::max(lowest[i - away], lowest[i + away]) + rise);
        }
    }
}

/// Each place covers its share of the column's width between its edges.
void LineRaster::fillColumn(int column)
{
    const auto firstPlace = static_cast<std::ptrdiff_t>(column - m_left) * m_places;
    const float* const tops = m_stroke.highest.data() + firstPlace;
    const float* const bottoms = m_stroke.lowest.data() + firstPlace;
    const auto above = static_cast<float>(m_clip.top());
    const auto below = static_cast<float>(m_clip.top() + m_clip.height());
    const float share = static_cast<float>(kOpaque) / static_cast<float>(m_places);
    float* const steps = m_steps.data();
    int first = m_clip.bottom() + 1;
    int last = m_clip.top() - 1;
    for (int place = 0; place < m_places; ++place) {
        const float top = std::max(tops[place], above);
        const float bottom = std::min(bottoms[place], below);
        if (top >= bottom)
            continue;
        const int topRow = static_cast<int>(top);
        const int bottomRow = static_cast<int>(bottom);
        const float topPart = (top - static_cast<float>(topRow)) * share;
        const float bottomPart = (bottom - static_cast<float>(bottomRow)) * share;
        steps[topRow] += share - topPart;
        steps[topRow + 1] += topPart;
        steps[bottomRow] -= share - bottomPart;
        steps[bottomRow + 1] -= bottomPart;
        first = std::min(first, topRow);
        last = std::max(last, bottomRow);
    }
    if (first <= last)
        blend(column, first, last);
}

void LineRaster::blend(int column, int first, int last)
{
    const auto alpha = static_cast<quint32>(qAlpha(m_colour));
    const quint32 opacity = alpha + alpha / 255;
    QRgb* pixel = m_pixels.first + first * m_pixels.stride + column;
    float* const steps = m_steps.data();
    float covered = 0;
    for (int row = first; row <= last; ++row, pixel += m_pixels.stride) {
        covered += steps[row];
        steps[row] = 0;
        const auto share = std::min(static_cast<quint32>(covered + 0.5F), quint32{kOpaque});
        // The last row may be the one below the last, which no line covers.
        if (share == 0)
            continue;
        *pixel = mix(m_colour, *pixel, share, kOpaque - (share * opacity >> 8));
    }
    steps[last + 1] = 0;
}

} // namespace chinatech
