// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/line_cache.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace chinatech {

namespace {

/// Pens and the halo reach so many device pixels beyond the points; where the old picture was cut off, this much of it
/// is stale.
int penReach(double ratio) { return 3 * static_cast<int>(std::ceil(ratio)); }

bool isWhole(double value) { return std::abs(value - std::round(value)) < 1e-3; }

/// Only those device columns of the plot.
ChartGeometry partOf(const Picture& picture, QRect part, double ratio)
{
    ChartGeometry geometry = picture.geometry;
    const double left = std::max(geometry.plot.left(), part.left() / ratio);
    const double right = std::min(geometry.plot.right(), (part.left() + part.width()) / ratio);
    geometry.span = {picture.geometry.indexAt(left), picture.geometry.indexAt(right)};
    geometry.plot.setLeft(left);
    geometry.plot.setRight(right);
    return geometry;
}

} // namespace

bool LineCache::paint(QPainter& painter, const Picture& picture, const PaintLines& lines)
{
    const double ratio = picture.target.pixelRatio;
    const QTransform device = painter.deviceTransform();
    if (device.type() > QTransform::TxScale || !isWhole(device.dx()) || !isWhole(device.dy())
        || std::abs(device.m11() - ratio) > 1e-6)
        return false;
    const ChartGeometry& geometry = picture.geometry;
    const QRect place{QPoint{static_cast<int>(std::floor(geometry.plot.left() * ratio)),
                             static_cast<int>(std::floor(geometry.plot.top() * ratio))},
                      QPoint{static_cast<int>(std::ceil(geometry.plot.right() * ratio)) - 1,
                             static_cast<int>(std::ceil(geometry.plot.bottom() * ratio)) - 1}};
    const double length = std::round(geometry.span.length() * 1e6) / 1e6;
    const Key key{picture.generation, geometry.plot, length, geometry.low, geometry.high, ratio};
    const double moved = (m_first - geometry.span.first) * geometry.pixelsPerSession() * ratio;
    if (key == m_key && isWhole(moved) && std::abs(moved) < place.width() / 2.0) {
        const int pixels = static_cast<int>(std::lround(moved));
        if (pixels != 0) {
            shift(pixels);
            const int fresh = std::abs(pixels) + penReach(ratio);
            const int left = pixels > 0 ? place.left() : place.left() + place.width() - fresh;
            repaint(picture, lines, QRect{left, place.top(), fresh, place.height()});
        }
    } else {
        m_key = key;
        m_place = place;
        m_image = QImage{place.size(), QImage::Format_ARGB32_Premultiplied};
        m_spare = QImage{place.size(), QImage::Format_ARGB32_Premultiplied};
        m_image.fill(Qt::transparent);
        repaint(picture, lines, place);
    }
    m_first = geometry.span.first;
    m_image.setDevicePixelRatio(ratio);
    painter.drawImage(QPointF{m_place.left() / ratio, m_place.top() / ratio}, m_image);
    m_image.setDevicePixelRatio(1);
    return true;
}

void LineCache::shift(int pixels)
{
    const int width = m_image.width();
    const int from = std::max(0, -pixels);
    const int to = std::max(0, pixels);
    const auto bytes = static_cast<std::size_t>(width - std::abs(pixels)) * sizeof(QRgb);
    for (int y = 0; y < m_image.height(); ++y) {
        const auto* const source = reinterpret_cast<const QRgb*>(m_image.constScanLine(y)) + from;
        std::memcpy(reinterpret_cast<QRgb*>(m_spare.scanLine(y)) + to, source, bytes);
    }
    std::swap(m_image, m_spare);
}

void LineCache::repaint(const Picture& picture, const PaintLines& lines, QRect part)
{
    const double ratio = picture.target.pixelRatio;
    const QRect inside = part.translated(-m_place.topLeft());
    QPainter painter{&m_image};
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(inside, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setClipRect(inside);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-m_place.topLeft());
    painter.scale(ratio, ratio);
    // Lines enter the strip from outside: painted a little wider, cut by the clip.
    const QRect wider = part.adjusted(-penReach(ratio), 0, penReach(ratio), 0);
    lines(painter, picture, partOf(picture, wider, ratio));
}

} // namespace chinatech
