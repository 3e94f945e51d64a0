// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <QPolygonF>

#include <vector>

namespace chinatech {

/// The area between the benchmark and zero.
class GroundLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    std::vector<QPolygonF> m_areas;
};

} // namespace chinatech
