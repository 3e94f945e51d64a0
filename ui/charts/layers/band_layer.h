// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <QPolygonF>

#include <vector>

namespace chinatech {

/// The ground between the two edges of a band, below all lines.
class BandLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    struct Band {
        QPolygonF area;
        QColor colour;
    };

    std::vector<Band> m_bands;
};

} // namespace chinatech
