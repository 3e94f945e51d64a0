// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"
#include "ui/charts/layers/line_cache.h"

#include <QPolygonF>

#include <vector>

namespace chinatech {

/// The lines: the benchmark dashed below all others, the chosen one last, over a halo.
class LineLayer : public Layer {
public:
    void paint(QPainter& painter, const Picture& picture) override;
    [[nodiscard]] std::optional<Hit> hitTest(QPointF point, const Picture& picture) const override;

private:
    LineCache m_cache;
};

} // namespace chinatech
