// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// What is no close: the ends of stretches between which sessions are missing (never bridged, hollow, the level carried on
/// dotted), and the dashed piece to a session that is still open. The ladder carries on a line that ends before the axis.
class GapLayer : public Layer {
public:
    void paint(QPainter& painter, const Picture& picture) override;
};

} // namespace chinatech
