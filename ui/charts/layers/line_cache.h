// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"
#include "ui/charts/layers/line_raster.h"

#include <QImage>

#include <functional>

namespace chinatech {

/// The pixels of the lines, kept between frames. While only the view moves along the axis, what is still in it is
/// shifted and only the strip that came into view is painted; what is painted anew is shared out to two cores.
class LineCache {
public:
    /// Paints the picture's lines as far as that geometry shows them: it may be only a part of the plot. Called on two
    /// threads at once.
    using PaintLines = std::function<void(LineRaster&, const Picture&, const ChartGeometry&)>;

    /// False where pixels cannot be shifted exactly; then nothing was painted.
    [[nodiscard]] bool paint(QPainter& painter, const Picture& picture, const PaintLines& lines);

private:
    struct Key {
        quint64 generation = 0;
        QRectF plot;
        double length = 0;
        double low = 0;
        double high = 0;
        double pixelRatio = 0;

        bool operator==(const Key&) const = default;
    };

    void start(QRect place);
    void repaint(const Picture& picture, const PaintLines& lines, QRect part);
    void shift(int pixels);

    Key m_key;
    double m_first = 0;     ///< axis position at the left edge
    QRect m_place;          ///< in device pixels
    QImage m_image;
    QImage m_spare;         ///< the other half of a shift, kept so that no frame allocates
};

} // namespace chinatech
