// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QRgb>
#include <QPolygonF>

#include <vector>

namespace chinatech {

/// Paints lines into pixels, each as one stroke of an even width with round ends: what QPainter's stroker would do, for
/// lines that never turn back to the left. Per column of pixels it knows where the line lies at a few places side by
/// side, and covers each pixel by its exact share of the heights between. Its cost follows the columns and the pixels
/// with ink in them, not the points.
///
/// Two of them may work at once on the same pixels, each in columns of its own.
class LineRaster {
public:
    /// ARGB32, premultiplied.
    struct Pixels {
        QRgb* first;
        qsizetype stride;       ///< pixels from one row to the next
        QRect place;            ///< the device pixels they are
    };

    /// Only the pixels in "clip" are touched, which is in device pixels too. "ratio": how many of them lie in a
    /// logical one. "spacing": logical pixels from one of a line's points to the next, about; what is crowded needs less care
    /// for its slopes.
    LineRaster(const Pixels& pixels, QRect clip, double ratio, double spacing = 1);

    void clear();

    /// Points and width in logical pixels; the points of a piece ascend in x.
    void stroke(const std::vector<QPolygonF>& pieces, double width, const QColor& colour);

private:
    /// Of each place, in rows; where there is nothing, the highest is below the lowest.
    struct Reaches {
        std::vector<float> highest;
        std::vector<float> lowest;
    };

    void stroke(const QPolygonF& piece);
    void trace(const QPolygonF& piece);
    void widen();
    void fillColumn(int column);
    void blend(int column, int first, int last);

    Pixels m_pixels;
    QRect m_clip;               ///< counted from the first pixel, as all rows and columns here
    double m_ratio;
    int m_places;               ///< side by side in a column
    QRgb m_colour = 0;
    std::vector<float> m_rise;  ///< of a round pen's edge over its middle, by the distance in places
    int m_left = 0;             ///< the column that m_line and m_stroke begin with
    int m_columns = 0;
    Reaches m_line;             ///< without width
    Reaches m_stroke;           ///< with it
    std::vector<float> m_steps; ///< how much of a column's coverage begins or ends in each row
};

} // namespace chinatech
