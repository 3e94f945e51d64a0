// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <vector>

namespace chinatech {

/// All panes below the plot. Each is painted by layers of its own, from a picture in which the plot, its value axis and
/// the lines are the pane's: what draws lines over prices draws them in a pane as well.
class PanesLayer : public Layer {
public:
    explicit PanesLayer(bool live) : m_live{live} {}

    void prepare(const Picture& picture) override;
    [[nodiscard]] bool followsHand() const override { return true; }
    void paint(QPainter& painter, const Picture& picture) override;
    [[nodiscard]] std::optional<Hit> hitTest(QPointF point, const Picture& picture) const override;

private:
    struct Pane {
        Picture picture;
        LayerList layers;
    };

    void rebuild(const Picture& picture);

    bool m_live;
    std::vector<Pane> m_panes;
    quint64 m_generation = 0;
    ChartGeometry m_geometry;
    PaintTarget m_target;
};

} // namespace chinatech
