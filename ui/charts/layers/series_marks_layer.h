// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <QPolygonF>

#include <vector>

namespace chinatech {

/// Series that are filled to zero: bars of a histogram, areas. An area's own line is drawn here too.
class SeriesMarksLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    struct Bar {
        double left = 0;
        double width = 1;
        double low = 0;     ///< of the values that share its pixels, zero included
        double high = 0;
    };
    struct Series {
        const PlotLine* line = nullptr;
        std::vector<Bar> bars;
        std::vector<QPolygonF> pieces;
    };

    std::vector<Series> m_series;
};

} // namespace chinatech
