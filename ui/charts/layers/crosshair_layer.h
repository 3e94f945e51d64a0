// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// The session the reader points at: a line, a dot on every line and the date on the axis.
class CrosshairLayer : public Layer {
public:
    void paint(QPainter& painter, const Picture& picture) override;
};

} // namespace chinatech
