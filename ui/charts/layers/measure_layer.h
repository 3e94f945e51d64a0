// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// What the measured span says of the chosen line: change, sessions, prices and days.
class MeasureLayer : public Layer {
public:
    void paint(QPainter& painter, const Picture& picture) override;
};

} // namespace chinatech
