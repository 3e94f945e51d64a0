// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"
#include "ui/charts/value_ticks.h"

namespace chinatech {

/// A pane's edge, the rules and labels of its value axis, and its levels.
class PaneGridLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    std::vector<ValueTick> m_ticks;
};

} // namespace chinatech
