// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <QPolygonF>

#include <vector>

namespace chinatech {

/// The area below a price line, in the company's colour.
class PriceAreaLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    std::vector<QPolygonF> m_areas;
};

} // namespace chinatech
