// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// The span measured by a Shift-drag, below the lines.
class MeasureSpanLayer : public Layer {
public:
    void paint(QPainter& painter, const Picture& picture) override;
};

} // namespace chinatech
