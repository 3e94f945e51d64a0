// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// What the user drew: trend lines, levels with their price, texts. In ink; the chosen one in the colour of selection, with
/// handles.
class DrawingLayer : public Layer {
public:
    void paint(QPainter& painter, const Picture& picture) override;
    [[nodiscard]] std::optional<Hit> hitTest(QPointF point, const Picture& picture) const override;
};

} // namespace chinatech
