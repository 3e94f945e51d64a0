// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/volume_layer.h"

#include "core/format/numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/layers/candle_layer.h"
#include "ui/charts/layers/crisp.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kLabelRoom = 22;   ///< above the tallest bar
constexpr double kShare = 0.7;      ///< of a session's room that its bar fills

} // namespace

void VolumeLayer::prepare(const Picture& picture)
{
    m_bars.clear();
    m_most = 0;
    if (picture.geometry.volume.isEmpty())
        return;
    if (picture.figure.lines.front().drawnAs == SeriesMark::Candles)
        gatherPeriods(picture);
    else
        gatherSessions(picture);
}

/// The bars below candles are of the candles' periods and stand below them.
void VolumeLayer::gatherPeriods(const Picture& picture)
{
    const PriceContent& content = *picture.figure.price;
    const ChartGeometry& geometry = picture.geometry;
    const CandleRoom room = candleRoom(picture);
    if (m_generation != picture.generation || m_generation == 0 || m_period != room.period) {
        m_generation = picture.generation;
        m_period = room.period;
        m_periods = resample({sessionDays(content), {}, {}, {}, content.close, content.volume}, room.period);
    }
    const auto first = std::ranges::partition_point(
        m_periods, [&](const PeriodBar& bar) { return content.x[bar.last] < geometry.span.first; });
    for (auto bar = first; bar != m_periods.end() && content.x[bar->first] <= geometry.span.last; ++bar) {
        if (isMissing(bar->volume))
            continue;
        m_most = std::max(m_most, bar->volume);
        const double middle = (geometry.x(content.x[bar->first]) + geometry.x(content.x[bar->last])) / 2;
        const double left = std::max(snapped(middle - room.wick / 2, picture.target) - (room.width - room.wick) / 2,
                                     geometry.plot.left());
        const double right = std::min(left + room.width, geometry.plot.right());
        if (right > left)
            m_bars.push_back({left, right - left, bar->volume});
    }
}

void VolumeLayer::gatherSessions(const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    const PlotLine& line = picture.figure.lines.front();
    const std::vector<double>& volume = picture.figure.price->volume;
    const double width = std::max(1.0, kShare * geometry.pixelsPerSession());
    for (std::size_t i = line.lastPointUpTo(geometry.span.first).value_or(0); i < line.x.size(); ++i) {
        const double x = geometry.x(line.x[i]);
        if (x > geometry.plot.right() + 0.01)
            break;
        if (x < geometry.plot.left() - 0.01 || !std::isfinite(volume[i]))
            continue;
        m_most = std::max(m_most, volume[i]);
        const double left = std::clamp(x - width / 2, geometry.plot.left(), geometry.plot.right() - 1);
        // Of the sessions that share a pixel the busiest is shown.
        if (!m_bars.empty() && std::floor(m_bars.back().left) == std::floor(left) && width <= 1)
            m_bars.back().volume = std::max(m_bars.back().volume, volume[i]);
        else
            m_bars.push_back({width <= 1 ? std::floor(left) : left,
                              std::min(width, geometry.plot.right() - left), volume[i]});
    }
}

void VolumeLayer::paint(QPainter& painter, const Picture& picture)
{
    const QRectF& pane = picture.geometry.volume;
    if (pane.isEmpty())
        return;
    const Tokens& tokens = picture.tokens();
    const double room = pane.height() - kLabelRoom;
    const QColor colour = mixed(tokens.text2, tokens.surface, 0.6);
    for (const Bar& bar : m_bars) {
        const double height = m_most > 0 ? bar.volume / m_most * room : 0;
        painter.fillRect(QRectF{bar.left, pane.bottom() - height, bar.width, height}, colour);
    }
    if (m_most <= 0)
        return;
    const bool millions = m_most >= 1e6;
    const QString label = millions ? QCoreApplication::translate("Chart", "Volume, m shares")
                                   : QCoreApplication::translate("Chart", "Volume, thousand shares");
    drawLabel(painter, pane.left() + 4, pane.top() + 12, label, chartFont(11), tokens.text2);
    drawLabel(painter, pane.right() + 8, pane.bottom() - room, formatCount(m_most / (millions ? 1e6 : 1e3)),
              chartFont(11), tokens.text2);
}

} // namespace chinatech
