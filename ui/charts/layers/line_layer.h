// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <QPolygonF>

#include <vector>

namespace chinatech {

/// The lines: the chosen one last, over a halo; the benchmark dashed.
class LineLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;
    [[nodiscard]] std::optional<Hit> hitTest(QPointF point, const Picture& picture) const override;

private:
    using Pieces = std::vector<QPolygonF>;

    void paintLine(QPainter& painter, const Picture& picture, std::size_t index) const;

    std::vector<Pieces> m_pieces;   ///< by line
};

} // namespace chinatech
