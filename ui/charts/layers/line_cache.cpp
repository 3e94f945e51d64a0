// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/line_cache.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <thread>
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

/// Starting a thread takes about as long as painting a few lines.
bool paysTwoCores(const Picture& picture, int columns)
{
    constexpr qsizetype kLeast = 6000;     // columns of all lines together
    return static_cast<qsizetype>(picture.figure.lines.size()) * columns >= kLeast;
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
    if (picture.target.isScreen && key == m_key && isWhole(moved) && std::abs(moved) < place.width() / 2.0) {
        const int pixels = static_cast<int>(std::lround(moved));
        if (pixels != 0) {
            shift(pixels);
            const int fresh = std::abs(pixels) + penReach(ratio);
            const int left = pixels > 0 ? place.left() : place.left() + place.width() - fresh;
            repaint(picture, lines, QRect{left, place.top(), fresh, place.height()});
        }
    } else {
        m_key = key;
        start(place);
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

/// An empty image for that place; no frame of a zoom allocates.
void LineCache::start(QRect place)
{
    m_place = place;
    if (m_image.size() != place.size()) {
        m_image = QImage{place.size(), QImage::Format_ARGB32_Premultiplied};
        m_spare = QImage{place.size(), QImage::Format_ARGB32_Premultiplied};
    }
}

void LineCache::repaint(const Picture& picture, const PaintLines& lines, QRect part)
{
    const double ratio = picture.target.pixelRatio;
    const LineRaster::Pixels pixels{reinterpret_cast<QRgb*>(m_image.bits()), m_image.bytesPerLine() / 4, m_place};
    const auto paintPart = [&](QRect columns) {
        LineRaster raster{pixels, columns, ratio, picture.geometry.pixelsPerSession()};
        raster.clear();
        // Lines enter the part from outside: painted a little wider, cut by the clip.
        const QRect wider = columns.adjusted(-penReach(ratio), 0, penReach(ratio), 0);
        lines(raster, picture, partOf(picture, wider, ratio));
    };
    const QRect inside = part.intersected(m_place);
    if (!paysTwoCores(picture, inside.width())) {
        paintPart(inside);
        return;
    }
    QRect left = inside;
    left.setWidth(inside.width() / 2);
    const std::jthread other{[&] { paintPart(left); }};
    paintPart(inside.adjusted(left.width(), 0, 0, 0));
}

} // namespace chinatech
