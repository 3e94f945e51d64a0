// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/candle_layer.h"

#include "ui/charts/layers/crisp.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kLeastPixels = 3;      ///< from one bar to the next
constexpr double kShare = 0.7;          ///< of its room that a candle fills

/// Sessions a period has, about.
double sessionsOf(Period period)
{
    switch (period) {
    case Period::Session: return 1;
    case Period::Week: return 5;
    case Period::Month: return 21;
    case Period::Quarter: return 63;
    case Period::Year: return 250;
    }
    return 1;
}

double pixelsOf(const Picture& picture, Period period)
{
    // On a calendar axis sessions have fewer positions than there are.
    const auto points = static_cast<double>(std::max<std::size_t>(picture.figure.price->x.size(), 1));
    const double session = picture.geometry.pixelsPerSession() * static_cast<double>(picture.figure.axis.size()) / points;
    return session * sessionsOf(period);
}

/// One logical pixel in whole device pixels.
double hair(const PaintTarget& target)
{
    return target.isVector ? 0.8 : std::max(1.0, std::floor(target.pixelRatio)) / target.pixelRatio;
}

/// Whole device pixels, with as many on both sides of the wick.
double bodyWidth(double room, const PaintTarget& target)
{
    const double wick = hair(target);
    if (target.isVector)
        return std::max(wick, kShare * room);
    const double ratio = target.pixelRatio;
    const double around = std::floor((kShare * room - wick) * ratio / 2);
    return wick + 2 * std::max(0.0, around) / ratio;
}

} // namespace

CandleRoom candleRoom(const Picture& picture)
{
    Period fitting = Period::Year;
    for (const Period period : {Period::Quarter, Period::Month, Period::Week, Period::Session}) {
        if (pixelsOf(picture, period) >= kLeastPixels)
            fitting = period;
    }
    return {fitting, bodyWidth(pixelsOf(picture, fitting), picture.target), hair(picture.target)};
}

std::vector<Day> sessionDays(const PriceContent& content)
{
    std::vector<Day> days;
    days.reserve(content.x.size());
    for (const int x : content.x)
        days.push_back(content.axis[static_cast<std::size_t>(x)]);
    return days;
}

void CandleLayer::gather(const Picture& picture)
{
    m_room = candleRoom(picture);
    if (m_generation == picture.generation && m_generation != 0 && m_room.period == m_period)
        return;
    m_generation = picture.generation;
    m_period = m_room.period;
    const PriceContent& content = *picture.figure.price;
    m_bars = resample({sessionDays(content), content.open, content.high, content.low, content.close, {}}, m_period);
}

void CandleLayer::prepare(const Picture& picture)
{
    for (auto& marks : m_marks)
        marks.clear();
    if (picture.figure.lines.front().drawnAs != SeriesMark::Candles || !picture.figure.lines.front().isDrawn())
        return;
    gather(picture);
    const std::vector<int>& x = picture.figure.price->x;
    const auto first = std::ranges::partition_point(
        m_bars, [&](const PeriodBar& bar) { return x[bar.last] < picture.geometry.span.first; });
    for (auto bar = first; bar != m_bars.end() && x[bar->first] <= picture.geometry.span.last; ++bar)
        addBar(picture, *bar);
}

void CandleLayer::addBar(const Picture& picture, const PeriodBar& bar)
{
    const ChartGeometry& geometry = picture.geometry;
    const std::vector<int>& x = picture.figure.price->x;
    if (isMissing(bar.close))
        return;
    const double middle = (geometry.x(x[bar.first]) + geometry.x(x[bar.last])) / 2;
    if (picture.figure.price->kind == PriceKind::Bars)
        addTicks(picture, bar, middle);
    else
        addCandle(picture, bar, middle);
}

void CandleLayer::addCandle(const Picture& picture, const PeriodBar& bar, double x)
{
    const ChartGeometry& geometry = picture.geometry;
    const double width = m_room.width;
    const double wick = m_room.wick;
    const double left = snapped(x - wick / 2, picture.target);
    const double open = isMissing(bar.open) ? bar.close : bar.open;
    const Direction direction = bar.close > open ? Up : bar.close < open ? Down : None;
    const double top = snapped(geometry.y(std::max(open, bar.close)), picture.target);
    const double bottom = std::max(snapped(geometry.y(std::min(open, bar.close)), picture.target), top + wick);
    add(picture, direction, {left - (width - wick) / 2, top, width, bottom - top});
    const double high = geometry.y(bar.high);
    const double low = geometry.y(bar.low);
    if (high < top)
        add(picture, direction, {left, high, wick, top - high});
    if (low > bottom)
        add(picture, direction, {left, bottom, wick, low - bottom});
}

void CandleLayer::addTicks(const Picture& picture, const PeriodBar& bar, double x)
{
    const ChartGeometry& geometry = picture.geometry;
    const double stem = m_room.wick;
    const double left = snapped(x - stem / 2, picture.target);
    const double open = isMissing(bar.open) ? bar.close : bar.open;
    const Direction direction = bar.close > open ? Up : bar.close < open ? Down : None;
    const double reach = std::max(stem, (m_room.width - stem) / 2);
    const double high = snapped(geometry.y(bar.high), picture.target);
    const double low = std::max(geometry.y(bar.low), high + stem);
    add(picture, direction, {left, high, stem, low - high});
    if (!isMissing(bar.open))
        add(picture, direction, {left - reach, snapped(geometry.y(bar.open), picture.target), reach, stem});
    add(picture, direction, {left + stem, snapped(geometry.y(bar.close), picture.target), reach, stem});
}

/// Cut by the plot's edges: a file may ignore clipping.
void CandleLayer::add(const Picture& picture, Direction direction, const QRectF& mark)
{
    const QRectF inside = mark.intersected(picture.geometry.plot);
    if (!inside.isEmpty())
        m_marks[direction].push_back(inside);
}

void CandleLayer::paint(QPainter& painter, const Picture& picture)
{
    const Tokens& tokens = picture.tokens();
    const std::array<QColor, 3> colours{tokens.up, tokens.down, tokens.text2};
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        for (const QRectF& mark : m_marks[i])
            painter.fillRect(mark, colours[i]);
    }
}

} // namespace chinatech
